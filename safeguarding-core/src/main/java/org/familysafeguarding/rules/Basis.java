// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.departure.AgreedDeparture;

/**
 * What a finding rests on besides its facts.
 *
 * @param beganOn the day its clock started, which decides the edition and the settings
 * @param settings the council's and the rulebook's values that it was judged by
 * @param edition the edition it was judged under; empty until a rulebook has judged it
 * @param departure the departure agreed from the rule in this matter, where one holds
 */
public record Basis(
    LocalDate beganOn,
    List<SettingUsed> settings,
    Optional<JudgedUnder> edition,
    Optional<AgreedDeparture> departure) {

  public Basis {
    requireNonNull(beganOn, "beganOn");
    settings = List.copyOf(settings);
    requireNonNull(edition, "edition");
    requireNonNull(departure, "departure");
  }

  static Basis began(LocalDate day) {
    return of(day, List.of());
  }

  static Basis of(LocalDate day, List<SettingUsed> settings) {
    return new Basis(day, settings, Optional.empty(), Optional.empty());
  }
}
