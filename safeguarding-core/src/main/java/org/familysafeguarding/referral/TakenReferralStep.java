// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step taken about a referral and the day it was taken. */
public record TakenReferralStep(ReferralStep step, Occurrence taken) {

  public TakenReferralStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
