// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.assessment.TakenAssessmentStep;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/**
 * Looking at an assessment while it is under way; national guidance sets no point for it.
 *
 * <p>A manager who authorises an assessment has looked at it.
 */
final class AssessmentPace {

  private AssessmentPace() {}

  static Rule checked(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("assessment.progress-checked")
            .titled(
                "A manager looks at an assessment's progress at the council's checkpoint",
                Stage.ASSESSMENT,
                guidance.leavesOpenAsRestated("checkpoints within an assessment"),
                DutyHolder.TEAM_MANAGER)
            .taking("The clock starts with the assessment."),
        Topics.ASSESSMENTS,
        (course, matter) ->
            matter
                .within(FrontDoorSlots.ASSESSMENT_CHECKPOINT, course.started())
                .doneBy(firstLook(course))
                .ceasingWithTheCase(matter.file(), course.assessment().child())
                .judge());
  }

  static Rule reviewPointKept(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.review-point-kept")
            .titled(
                "A manager looks at an assessment by the day set for it",
                Stage.ASSESSMENT,
                guidance.leavesOpenAsRestated("checkpoints within an assessment"),
                DutyHolder.TEAM_MANAGER)
            .taking("Of several days that were set, the last counts."),
        Topics.ASSESSMENTS,
        (course, matter) -> course.reviewPoint().flatMap(point -> kept(course, point, matter)));
  }

  private static Optional<Finding> kept(CourseOfAssessment course, LocalDate point, Matter matter) {
    Optional<Occurrence> looked = firstLook(course);
    if (looked.isPresent() && !looked.get().on().isAfter(point)) {
      return Optional.of(matter.kept("looked-at", course.started()));
    }
    return matter.today().isAfter(point)
        ? Optional.of(matter.broken("not-looked-at", course.started(), point))
        : Optional.empty();
  }

  private static Optional<Occurrence> firstLook(CourseOfAssessment course) {
    Optional<Occurrence> reviewed = firstReview(course);
    Optional<Occurrence> authorised = course.concluded().map(AssessmentConcluded::authorised);
    boolean byReview =
        reviewed.isPresent()
            && (authorised.isEmpty() || !authorised.get().on().isBefore(reviewed.get().on()));
    return byReview ? reviewed : authorised;
  }

  private static Optional<Occurrence> firstReview(CourseOfAssessment course) {
    Optional<Occurrence> first = Optional.empty();
    for (TakenAssessmentStep each : course.progress().steps()) {
      if (each.step() == AssessmentStep.PROGRESS_REVIEWED
          && (first.isEmpty() || each.taken().on().isBefore(first.get().on()))) {
        first = Optional.of(each.taken());
      }
    }
    return first;
  }
}
