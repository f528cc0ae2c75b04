// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.RepeatedDuty;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/** After the first, review conferences follow one another in time for as long as the plan lasts. */
final class LaterReviewConferencesHeldInTime implements Rule {

  private final Timescale interval;
  private final RuleCard card;

  LaterReviewConferencesHeldInTime(Timescale interval, Authority authority) {
    this.interval = interval;
    this.card =
        RuleCard.of("review.later-held-in-time")
            .titled(
                "Later review conferences are held within " + interval + " of the one before",
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
    return Findings.join(ProtectionPlan.in(file).stream().map(plan -> judge(plan, file, now)));
  }

  private Findings judge(ProtectionPlan plan, CaseFile file, Situation now) {
    List<Occurrence> reviews =
        file.conferences().reviewsOf(plan.course().child(), plan.course().started().on()).stream()
            .map(HeldConference::met)
            .filter(plan::reaches)
            .toList();
    return RepeatedDuty.of(card, Subjects.of(plan.course()), interval)
        .judge(reviews, plan.endedOn(), now);
  }
}
