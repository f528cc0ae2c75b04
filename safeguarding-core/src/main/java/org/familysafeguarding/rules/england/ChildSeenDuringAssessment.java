// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A child is seen before their assessment is concluded.
 *
 * <p>Any visit at which the child was seen counts, whatever it was for, from the day the assessment
 * began to the day it was concluded; one made remotely does not. The rule asks nothing of a child
 * not yet born by then, and says nothing of an assessment still under way.
 */
final class ChildSeenDuringAssessment implements Rule {

  private final RuleCard card;

  ChildSeenDuringAssessment(Authority authority) {
    this.card =
        RuleCard.of("assessment.child-seen")
            .titled(
                "A child is seen before their assessment is concluded",
                Stage.ASSESSMENT,
                authority,
                DutyHolder.ASSESSMENT_LEAD);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEachThatApplies(
        file.assessments().all(),
        course -> course.concluded().map(end -> judge(course, end, file)));
  }

  private Finding judge(CourseOfAssessment course, AssessmentConcluded end, CaseFile file) {
    LocalDate concludedOn = end.authorised().on();
    if (!isBornBy(course.assessment().child(), concludedOn, file)) {
      return finding(course, end, Outcome.NOT_APPLICABLE, "the child was not yet born");
    }
    return wasSeen(course, concludedOn, file)
        ? finding(course, end, Outcome.MET, "the child was seen")
        : finding(
            course, end, Outcome.BREACHED, "no visit at which the child was seen is recorded");
  }

  private static boolean wasSeen(CourseOfAssessment course, LocalDate concludedOn, CaseFile file) {
    LocalDate from = course.started().on();
    LocalDate dayAfter = concludedOn.plusDays(1);
    return from.isBefore(dayAfter)
        && !file.visits()
            .thatSaw(course.assessment().child(), DateSpan.of(from, dayAfter))
            .isEmpty();
  }

  private static boolean isBornBy(ChildId child, LocalDate day, CaseFile file) {
    Optional<LocalDate> born = file.family().bornOn(child);
    return born.isPresent() && !born.get().isAfter(day);
  }

  private Finding finding(
      CourseOfAssessment course, AssessmentConcluded end, Outcome outcome, String fact) {
    return Finding.of(card, Subjects.of(course), outcome, Reasons.because(fact, end.authorised()));
  }
}
