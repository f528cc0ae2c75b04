// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * An assessment that takes longer than its time has the reasons recorded.
 *
 * <p>Guidance lists no good causes and asks for no approval; that the reasons were discussed and
 * recorded is all this rule looks for. Such an assessment is still late. Like its clock, the
 * question begins with the referral.
 */
final class AssessmentOverrunExplained implements Rule {

  private final AssessmentClock clock;

  AssessmentOverrunExplained(Timescale limit, Authority authority) {
    RuleCard card =
        RuleCard.of("assessment.overrun-explained")
            .titled(
                "An assessment that takes longer than " + limit + " has the reasons recorded",
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
    return Findings.forEachThatApplies(
        file.assessments().all(), course -> judge(course, file, now));
  }

  private Optional<Finding> judge(CourseOfAssessment course, CaseFile file, Situation now) {
    Finding timing = clock.judge(course, file, now);
    if (timing.outcome() == Outcome.UNDETERMINED) {
      return Optional.of(timing);
    }
    return timing.isBreach() ? Optional.of(explained(course, timing)) : Optional.empty();
  }

  private Finding explained(CourseOfAssessment course, Finding timing) {
    boolean explained = course.overrun().isPresent();
    String fact =
        explained
            ? "the assessment overran, and the reasons are recorded"
            : "the assessment overran, and no reasons are recorded";
    return Finding.of(
        card(),
        Subjects.of(course),
        explained ? Outcome.MET : Outcome.BREACHED,
        new Because.Facts(fact, List.of(), timing.because().evidence()));
  }
}
