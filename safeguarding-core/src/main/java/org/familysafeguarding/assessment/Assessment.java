// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReferralId;

/**
 * One child's assessment under section 17 of the Children Act 1989, as it begins.
 *
 * <p>Its forty-five working days run from the referral that led to it, not from its own beginning.
 * An assessment recorded without its referral can still be kept, but nobody can say when it was
 * due.
 */
public record Assessment(
    AssessmentId id, ChildId child, Optional<ReferralId> referral, PractitionerId lead) {

  public Assessment {
    requireNonNull(id, "id");
    requireNonNull(child, "child");
    requireNonNull(referral, "referral");
    requireNonNull(lead, "lead");
  }
}
