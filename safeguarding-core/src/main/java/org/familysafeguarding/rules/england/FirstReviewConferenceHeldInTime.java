// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimedDuty;

/**
 * The first review conference is held soon after the conference that began the plan.
 *
 * <p>Three months are calendar months: a conference on Mon 11 Mar 2024 is to be reviewed by Tue 11
 * Jun 2024, bank holidays or not. The review that ends a plan counts; one after the plan ended
 * reviews another plan.
 */
final class FirstReviewConferenceHeldInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  FirstReviewConferenceHeldInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("review.first-held-in-time")
            .titled(
                "The first review conference is held within "
                    + limit
                    + " of the initial conference",
                Stage.REVIEW,
                authority,
                DutyHolder.CONFERENCE_SERVICE);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(ProtectionPlan.in(file), plan -> judge(plan, file, now));
  }

  private Finding judge(ProtectionPlan plan, CaseFile file, Situation now) {
    Subject subject = Subjects.of(plan.course());
    if (plan.conferenceMet().isEmpty()) {
      return Finding.undetermined(
          card, subject, "the conference that began the plan", plan.course().started());
    }
    Occurrence met = plan.conferenceMet().get();
    Optional<Occurrence> review =
        file.conferences().reviewsOf(plan.course().child(), met.on()).stream()
            .map(HeldConference::met)
            .filter(plan::reaches)
            .findFirst();
    return TimedDuty.of(card, subject, met, limit)
        .doneBy(review)
        .ceasedOn(plan.endedOn())
        .judge(now);
  }
}
