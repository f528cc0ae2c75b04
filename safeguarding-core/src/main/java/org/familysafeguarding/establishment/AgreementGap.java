// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DayText;

/**
 * An agreement that a partner's people in the council's teams call for and that is not in force.
 *
 * @param lapsed the one that was in force last; none where there never was one
 */
public record AgreementGap(
    PartnerAgreementKind kind,
    AgencyId partner,
    Optional<PractitionerId> practitioner,
    Optional<PartnerAgreement> lapsed) {

  public AgreementGap {
    requireNonNull(kind, "kind");
    requireNonNull(partner, "partner");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(lapsed, "lapsed");
  }

  /** Reads "no information sharing agreement with NHS: IS1 ended on Tue 1 Apr 2025". */
  @Override
  public String toString() {
    return "no "
        + kind
        + " with "
        + partner
        + practitioner.map(each -> " for " + each).orElse("")
        + lapsed.map(each -> ": " + each.id() + ended(each)).orElse(": there never was one");
  }

  private static String ended(PartnerAgreement agreement) {
    return agreement
        .inForce()
        .endExclusive()
        .map(end -> " ended on " + DayText.withWeekday(end))
        .orElse(" is not in force yet");
  }
}
