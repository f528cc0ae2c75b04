// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/**
 * A child protection plan together with the conference that began it, where the file has it.
 *
 * @param owedUntil the first day on which nothing more was owed under it
 */
record ProtectionPlan(
    CourseOfPlan course, Optional<HeldConference> conference, Optional<LocalDate> owedUntil) {

  static final Topic<ProtectionPlan> TOPIC = Topic.of(ProtectionPlan::in, ProtectionPlan::subject);

  ProtectionPlan {
    requireNonNull(course, "course");
    requireNonNull(conference, "conference");
    requireNonNull(owedUntil, "owedUntil");
  }

  static List<ProtectionPlan> in(CaseFile file) {
    ImmutableList.Builder<ProtectionPlan> plans = ImmutableList.builder();
    for (CourseOfPlan plan : file.plans().of(PlanKind.CHILD_PROTECTION)) {
      plans.add(
          new ProtectionPlan(plan, conferenceThatBegan(plan, file), EndOfDuty.under(plan, file)));
    }
    return plans.build();
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
    for (HeldConference each : file.conferences().reviewsOf(child(), course.started().on())) {
      if (reaches(each.met())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  ChildId child() {
    return course.child();
  }

  Optional<Occurrence> conferenceMet() {
    return conference.map(HeldConference::met);
  }

  /** The first day on which the plan was no longer in force. */
  Optional<LocalDate> endedOn() {
    return course.span().endExclusive();
  }

  /** Whether what happened was still part of this plan: not after it, though perhaps its end. */
  boolean reaches(Occurrence happened) {
    return endedOn().isEmpty() || !happened.on().isAfter(endedOn().get());
  }
}
