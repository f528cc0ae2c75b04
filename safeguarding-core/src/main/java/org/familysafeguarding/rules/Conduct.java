// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;

/**
 * How a rule is put into effect: whose duty it is, what becomes of an entry that breaks it, and
 * which reading was taken where its source leaves a choice.
 *
 * @param refused what a rule that refuses does refuse, where that is not all that breaks it
 * @param limit the timescale that a council may shorten, where the rule has one of its own
 */
public record Conduct(
    DutyHolder dutyHolder,
    Enforcement enforcement,
    Optional<RefusedDeed> refused,
    Optional<Timescale> limit,
    Optional<String> interpretation) {

  public Conduct {
    requireNonNull(dutyHolder, "dutyHolder");
    requireNonNull(enforcement, "enforcement");
    requireNonNull(refused, "refused");
    requireNonNull(limit, "limit");
    requireNonNull(interpretation, "interpretation");
    checkArgument(
        refused.isEmpty() || enforcement == Enforcement.REFUSES,
        "A rule that is %s refuses nothing",
        enforcement);
  }

  static Conduct of(DutyHolder dutyHolder) {
    return new Conduct(
        dutyHolder, Enforcement.NOTES, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Conduct enforced(Enforcement other) {
    return new Conduct(dutyHolder, other, Optional.empty(), limit, interpretation);
  }

  Conduct refusingOnly(RefusedDeed deed) {
    return new Conduct(dutyHolder, Enforcement.REFUSES, Optional.of(deed), limit, interpretation);
  }

  Conduct within(Timescale timescale) {
    return new Conduct(dutyHolder, enforcement, refused, Optional.of(timescale), interpretation);
  }

  Conduct taking(String reading) {
    return new Conduct(dutyHolder, enforcement, refused, limit, Optional.of(reading));
  }
}
