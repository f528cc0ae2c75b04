// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * An assessment is concluded in time, counted from the referral.
 *
 * <p>It is concluded on the day a manager authorises it, as the census counts. An assessment still
 * inside its time is reported as open, so that a manager sees the date coming.
 */
final class AssessmentConcludedInTime implements Rule {

  private final AssessmentClock clock;

  AssessmentConcludedInTime(Timescale limit, Authority authority) {
    RuleCard card =
        RuleCard.of("assessment.concluded-in-time")
            .titled(
                "An assessment is concluded within " + limit + " of the referral",
                Stage.ASSESSMENT,
                authority,
                DutyHolder.ASSESSMENT_LEAD);
    this.clock = new AssessmentClock(card, limit);
  }

  @Override
  public RuleCard card() {
    return clock.card();
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(file.assessments().all(), course -> clock.judge(course, file, now));
  }
}
