// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** How an assessment began, as it is typed in; the referral that led to it may be unknown. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record AssessmentStartForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String childId,
    @LocalIdentifier @Nullable String referralId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate startedOn,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String lead) {

  DatedEvent of(AssessmentId assessment) {
    return new DatedEvent(
        Filled.in(startedOn),
        new AssessmentEvent.Started(
            new Assessment(
                assessment,
                Filled.in(childId, ChildId::new),
                Filled.ifAny(referralId, ReferralId::new),
                Filled.practitioner(lead))));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[assessment start]";
  }
}
