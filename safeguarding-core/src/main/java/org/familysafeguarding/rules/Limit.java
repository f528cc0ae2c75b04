// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;

/** Where a duty's timescale comes from: the rule, what it leaves to the council, or an order. */
sealed interface Limit {

  /** The timescale that holds for what began on that day, and whose values made it so. */
  Held heldFor(RuleId rule, LocalDate beganOn, LocalPolicy policy);

  /** A timescale, and the settings it was taken from. */
  record Held(Timescale timescale, List<SettingUsed> settings) {

    public Held {
      requireNonNull(timescale, "timescale");
      settings = List.copyOf(settings);
    }
  }

  /** The rule's own, unless the council has shortened it. */
  record Own(Timescale timescale) implements Limit {

    public Own {
      requireNonNull(timescale, "timescale");
    }

    @Override
    public Held heldFor(RuleId rule, LocalDate beganOn, LocalPolicy policy) {
      Timescale held = policy.shortened(rule, timescale, beganOn);
      return held.equals(timescale)
          ? new Held(timescale, List.of())
          : new Held(held, policy.used(rule.value(), beganOn).stream().toList());
    }
  }

  /** Left to the council. */
  final class Left implements Limit {

    private final TimescaleSlot slot;
    private final Held byDefault;

    Left(TimescaleSlot slot) {
      this.slot = slot;
      this.byDefault =
          new Held(
              slot.byDefault(), List.of(SettingUsed.byDefault(slot, slot.byDefault().toString())));
    }

    @Override
    public Held heldFor(RuleId rule, LocalDate beganOn, LocalPolicy policy) {
      Optional<SettingUsed> set = policy.used(slot.id(), beganOn);
      return set.isEmpty() ? byDefault : new Held(policy.on(beganOn, slot), set.stream().toList());
    }
  }

  /** Ordered by a court for this one matter, which no council shortens. */
  record Ordered(Timescale timescale) implements Limit {

    public Ordered {
      requireNonNull(timescale, "timescale");
    }

    @Override
    public Held heldFor(RuleId rule, LocalDate beganOn, LocalPolicy policy) {
      return new Held(timescale, List.of());
    }
  }
}
