// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that a finding was judged by, and whose it is.
 *
 * @param id the slot, or the rule whose timescale the council has shortened
 * @param value as a person writes it
 * @param setBy the name of the policy that set it; empty where it is the rulebook's default
 * @param since the first day for which the policy's value holds; empty where it always did
 */
public record SettingUsed(
    String id, String value, Optional<String> setBy, Optional<LocalDate> since) {

  public SettingUsed {
    requireNonNull(id, "id");
    requireNonNull(value, "value");
    requireNonNull(setBy, "setBy");
    requireNonNull(since, "since");
  }

  static SettingUsed byDefault(Slot slot, String value) {
    return new SettingUsed(slot.id(), value, Optional.empty(), Optional.empty());
  }

  static SettingUsed of(Setting setting, String policy) {
    Optional<LocalDate> since =
        Optional.of(setting.from()).filter(day -> !day.equals(LocalDate.MIN));
    return new SettingUsed(setting.id(), setting.value(), Optional.of(policy), since);
  }

  /** Reads "visit.protection-plan-interval = 10 working days". */
  @Override
  public String toString() {
    return id + " = " + value;
  }
}
