// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;

/** A decision on a referral: what was decided, by whom, on which day. */
public record ReferralDecided(
    Set<ReferralDecision> decisions, PractitionerId decidedBy, Occurrence decided) {

  public ReferralDecided {
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(decided, "decided");
    decisions = ImmutableSet.copyOf(decisions);
    checkArgument(!decisions.isEmpty(), "decisions must say at least one thing to be done");
    checkArgument(
        decisions.size() == 1 || !decisions.contains(ReferralDecision.NO_FURTHER_ACTION),
        "decisions cannot join NO_FURTHER_ACTION to anything else, but were %s",
        decisions);
  }

  /** Whether the referral ended here, with nothing more for the council to do. */
  public boolean isNoFurtherAction() {
    return decisions.contains(ReferralDecision.NO_FURTHER_ACTION);
  }
}
