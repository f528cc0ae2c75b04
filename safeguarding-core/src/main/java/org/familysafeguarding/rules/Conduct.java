// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;

/**
 * How a rule is put into effect: whose duty it is, what becomes of an entry that breaks it, and
 * which reading was taken where its source leaves a choice.
 *
 * @param limit the timescale that a council may shorten, where the rule has one of its own
 */
public record Conduct(
    DutyHolder dutyHolder,
    Enforcement enforcement,
    Optional<Timescale> limit,
    Optional<String> interpretation) {

  public Conduct {
    requireNonNull(dutyHolder, "dutyHolder");
    requireNonNull(enforcement, "enforcement");
    requireNonNull(limit, "limit");
    requireNonNull(interpretation, "interpretation");
  }

  static Conduct of(DutyHolder dutyHolder) {
    return new Conduct(dutyHolder, Enforcement.NOTES, Optional.empty(), Optional.empty());
  }
}
