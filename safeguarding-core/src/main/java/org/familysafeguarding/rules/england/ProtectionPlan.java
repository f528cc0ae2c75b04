// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.rules.Subject;

/** A child protection plan together with the conference that began it, where the file has it. */
record ProtectionPlan(CourseOfPlan course, Optional<HeldConference> conference) {

  ProtectionPlan {
    requireNonNull(course, "course");
    requireNonNull(conference, "conference");
  }

  static List<ProtectionPlan> in(CaseFile file) {
    return file.plans().of(PlanKind.CHILD_PROTECTION).stream()
        .map(plan -> new ProtectionPlan(plan, conferenceThatBegan(plan, file)))
        .toList();
  }

  private static Optional<HeldConference> conferenceThatBegan(CourseOfPlan plan, CaseFile file) {
    return plan.plan().terms() instanceof PlanTerms.ChildProtection protection
        ? protection.conference().flatMap(file.conferences()::named)
        : Optional.empty();
  }

  Subject subject() {
    return Subjects.of(course);
  }

  /** On what footing the plan began. */
  PlanTerms.ChildProtection terms() {
    return (PlanTerms.ChildProtection) course.plan().terms();
  }

  /** The first review conference of the plan, where one has been held. */
  Optional<HeldConference> firstReview(CaseFile file) {
    return file.conferences().reviewsOf(course.child(), course.started().on()).stream()
        .filter(review -> reaches(review.met()))
        .findFirst();
  }

  Optional<Occurrence> conferenceMet() {
    return conference.map(HeldConference::met);
  }

  /** The first day on which the plan was no longer in force. */
  Optional<LocalDate> endedOn() {
    return course.end().map(end -> end.ended().on());
  }

  /** Whether what happened was still part of this plan: not after it, though perhaps its end. */
  boolean reaches(Occurrence happened) {
    return endedOn().map(end -> !happened.on().isAfter(end)).orElse(true);
  }
}
