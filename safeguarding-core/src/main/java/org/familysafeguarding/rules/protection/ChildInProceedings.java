// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourseOfProceedings;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.TakenFamilyMeetingStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.plan.TakenStep;
import org.familysafeguarding.rules.Subject;

/** One child of one application to court, and what was done for that child before it was issued. */
record ChildInProceedings(CourseOfProceedings course, ChildId child) {

  /** Every child of every application. */
  static List<ChildInProceedings> in(CaseFile file) {
    return file.courtApplications().all().stream()
        .flatMap(
            course ->
                course.application().children().stream()
                    .map(child -> new ChildInProceedings(course, child)))
        .toList();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.PROCEEDINGS, course.application().id(), child);
  }

  Occurrence issued() {
    return course.issued();
  }

  /** The first time that step was taken under a pre-proceedings plan by the day of issue. */
  Optional<Occurrence> stepBefore(PreProceedingsStep step, CaseFile file) {
    return file.plans().of(child).stream()
        .flatMap(plan -> plan.steps().stream())
        .filter(each -> each.step() == step && isInTime(each.taken()))
        .map(TakenStep::taken)
        .min(Comparator.comparing(Occurrence::on));
  }

  /** The times that step was taken towards a family meeting by the day of issue. */
  List<TakenFamilyMeetingStep> meetingStepsBefore(FamilyMeetingStep step, CaseFile file) {
    return file.familyMeetings().steps(step, child).stream()
        .filter(each -> isInTime(each.taken()))
        .toList();
  }

  private boolean isInTime(Occurrence taken) {
    return !taken.on().isAfter(issued().on());
  }
}
