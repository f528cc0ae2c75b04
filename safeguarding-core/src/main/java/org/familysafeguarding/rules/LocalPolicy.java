// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.familysafeguarding.calendar.Timescale;

/**
 * What one council has set where guidance leaves it the choice.
 *
 * <p>A slot it has not filled has the rulebook's default. Immutable.
 */
public final class LocalPolicy {

  private static final LocalPolicy DEFAULTS = new LocalPolicy(ImmutableMap.of(), ImmutableMap.of());

  private final ImmutableMap<TimescaleSlot, Timescale> timescales;
  private final ImmutableMap<NumberSlot, Integer> numbers;

  private LocalPolicy(Map<TimescaleSlot, Timescale> timescales, Map<NumberSlot, Integer> numbers) {
    this.timescales = ImmutableMap.copyOf(timescales);
    this.numbers = ImmutableMap.copyOf(numbers);
  }

  /** A council that has set nothing. */
  public static LocalPolicy ofDefaults() {
    return DEFAULTS;
  }

  /** This policy with one slot filled; refuses what the slot's bounds do not allow. */
  public LocalPolicy setting(TimescaleSlot slot, Timescale value) {
    Map<TimescaleSlot, Timescale> more =
        ImmutableMap.<TimescaleSlot, Timescale>builder()
            .putAll(timescales)
            .put(requireNonNull(slot, "slot"), slot.checked(value))
            .buildKeepingLast();
    return new LocalPolicy(more, numbers);
  }

  /** This policy with one slot filled; refuses what the slot's bounds do not allow. */
  public LocalPolicy setting(NumberSlot slot, int value) {
    Map<NumberSlot, Integer> more =
        ImmutableMap.<NumberSlot, Integer>builder()
            .putAll(numbers)
            .put(requireNonNull(slot, "slot"), slot.checked(value))
            .buildKeepingLast();
    return new LocalPolicy(timescales, more);
  }

  /** What holds for this slot: the council's value, or the default. */
  public Timescale of(TimescaleSlot slot) {
    Timescale set = timescales.get(slot);
    return set == null ? slot.byDefault() : set;
  }

  /** What holds for this slot: the council's value, or the default. */
  public int of(NumberSlot slot) {
    Integer set = numbers.get(slot);
    return set == null ? slot.byDefault() : set;
  }

  /** Whether the council has set this slot itself. */
  public boolean sets(Slot slot) {
    return timescales.containsKey(slot) || numbers.containsKey(slot);
  }

  /** Reads "local policy setting 2 slots". */
  @Override
  public String toString() {
    int set = timescales.size() + numbers.size();
    return "local policy setting " + set + (set == 1 ? " slot" : " slots");
  }
}
