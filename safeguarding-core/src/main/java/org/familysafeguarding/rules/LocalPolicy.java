// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;

/**
 * What one council has set where national rules leave it the choice.
 *
 * <p>A slot it has not filled has the rulebook's default. It may shorten a rule's own timescale and
 * never lengthen it: a longer one is as good as none. Every setting holds from a day on, and what
 * has begun is judged by what held on that day. Immutable.
 */
public final class LocalPolicy {

  private static final LocalPolicy DEFAULTS = new LocalPolicy("local policy", List.of());

  private final String name;
  private final ImmutableList<Setting> settings;
  private final ImmutableListMultimap<String, Setting> byId;

  private LocalPolicy(String name, List<Setting> settings) {
    this.name = name;
    this.settings = ImmutableList.copyOf(settings);
    this.byId =
        settings.stream()
            .sorted(Comparator.comparing(Setting::from))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Setting::id, setting -> setting));
  }

  /** A council that has set nothing. */
  public static LocalPolicy ofDefaults() {
    return DEFAULTS;
  }

  /** The policy of the council of that name, which has set nothing yet. */
  public static LocalPolicy of(String council) {
    checkArgument(!council.isBlank(), "The name of a local policy must not be blank");
    return new LocalPolicy(council, List.of());
  }

  /** This policy with one slot filled; refuses what the slot's bounds do not allow. */
  public LocalPolicy setting(TimescaleSlot slot, Timescale value) {
    return and(new Setting.FilledTimescale(slot, value, LocalDate.MIN));
  }

  /** This policy with one slot filled; refuses what the slot's bounds do not allow. */
  public LocalPolicy setting(NumberSlot slot, int value) {
    return and(new Setting.FilledNumber(slot, value, LocalDate.MIN));
  }

  /** This policy with one more setting, which replaces one of the same day. */
  public LocalPolicy and(Setting setting) {
    requireNonNull(setting, "setting");
    ImmutableList.Builder<Setting> all = ImmutableList.builder();
    settings.stream().filter(each -> !replaces(setting, each)).forEach(all::add);
    return new LocalPolicy(name, all.add(setting).build());
  }

  private static boolean replaces(Setting later, Setting earlier) {
    boolean oncePerArea = later instanceof Setting.Commenced;
    return later.id().equals(earlier.id()) && (oncePerArea || later.from().equals(earlier.from()));
  }

  public String name() {
    return name;
  }

  /** Everything the council has set. */
  public List<Setting> settings() {
    return settings;
  }

  /**
   * What holds for a slot for what began on that day: the council's value, or the default.
   *
   * @throws IllegalArgumentException where the value was set for another slot that is only called
   *     the same, and is not one this slot allows
   */
  public Timescale on(LocalDate beganOn, TimescaleSlot slot) {
    return held(slot.id(), beganOn) instanceof Setting.FilledTimescale set
        ? slot.checked(set.timescale())
        : slot.byDefault();
  }

  /**
   * What holds for a slot for what began on that day: the council's value, or the default.
   *
   * @throws IllegalArgumentException where the value was set for another slot that is only called
   *     the same, and is not one this slot allows
   */
  public int on(LocalDate beganOn, NumberSlot slot) {
    return held(slot.id(), beganOn) instanceof Setting.FilledNumber set
        ? slot.checked(set.number())
        : slot.byDefault();
  }

  /** Whether a provision had commenced in the council's area by that day. */
  public boolean hasCommenced(CommencementSlot slot, LocalDate day) {
    return held(slot.id(), day) != null;
  }

  /** A rule's timescale, or the shorter one the council has set for what began on that day. */
  public Timescale shortened(RuleId rule, Timescale limit, LocalDate beganOn) {
    return held(rule.value(), beganOn) instanceof Setting.Shortened set
            && set.timescale().unit() == limit.unit()
            && limit.isLongerThan(set.timescale())
        ? set.timescale()
        : limit;
  }

  /** What was set for this slot or rule and held on that day, and whose it is. */
  public Optional<SettingUsed> used(String id, LocalDate beganOn) {
    Setting set = held(id, beganOn);
    return set == null ? Optional.empty() : Optional.of(SettingUsed.of(set, name));
  }

  private @org.jspecify.annotations.Nullable Setting held(String id, LocalDate day) {
    if (settings.isEmpty()) {
      return null;
    }
    Setting latest = null;
    for (Setting each : byId.get(id)) {
      if (!each.from().isAfter(day)) {
        latest = each;
      }
    }
    return latest;
  }

  /** Whether the council has ever set this slot itself. */
  public boolean sets(Slot slot) {
    return byId.containsKey(slot.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalPolicy that
        && name.equals(that.name)
        && settings.equals(that.settings);
  }

  @Override
  public int hashCode() {
    return settings.hashCode();
  }

  /** Reads "local policy with 2 settings". */
  @Override
  public String toString() {
    return name + " with " + settings.size() + (settings.size() == 1 ? " setting" : " settings");
  }
}
