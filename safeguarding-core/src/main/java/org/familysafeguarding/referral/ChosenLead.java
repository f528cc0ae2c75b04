// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A lead practitioner chosen after a referral, and the day of the choice. */
public record ChosenLead(ReferralId referral, LeadPractitioner practitioner, Occurrence chosen) {

  public ChosenLead {
    requireNonNull(referral, "referral");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(chosen, "chosen");
  }
}
