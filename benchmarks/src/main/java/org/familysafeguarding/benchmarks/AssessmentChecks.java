// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.visit.MadeVisit;

/** The three rules about an assessment. */
public final class AssessmentChecks {

  private static final String CONCLUDED = "assessment.concluded-in-time";
  private static final String OVERRUN = "assessment.overrun-explained";
  private static final String SEEN = "assessment.child-seen";

  private AssessmentChecks() {}

  public static boolean ledTo(ReceivedReferral referral, CourseOfAssessment course) {
    return course.assessment().referral().isPresent()
        && course.assessment().referral().get().equals(referral.referral().id());
  }

  public static Duty concluded(
      CourseOfAssessment course, ReceivedReferral referral, CaseFile file, Situation now) {
    LocalDate received = referral.received().on();
    LocalDate due = now.calendar().plusWorkingDays(received, 45);
    Optional<LocalDate> done = course.concluded().map(end -> end.authorised().on());
    return Deadlines.untilClosed(
        new Deadlines.Term(CONCLUDED, about(course), received, due), done, file);
  }

  public static Verdict withoutReferral(CourseOfAssessment course) {
    return noReferral(CONCLUDED, course);
  }

  public static Optional<Verdict> overrun(CourseOfAssessment course, Verdict timing) {
    if (!timing.outcome().isBreach()) {
      return Optional.empty();
    }
    return Optional.of(
        course.overrun().isPresent()
            ? Verdict.of(OVERRUN, about(course), Outcome.MET, "the reasons are recorded")
            : Verdict.of(OVERRUN, about(course), Outcome.BREACHED, "no reasons are recorded"));
  }

  public static Verdict overrunWithoutReferral(CourseOfAssessment course) {
    return noReferral(OVERRUN, course);
  }

  public static Verdict childSeen(
      CourseOfAssessment course, AssessmentConcluded end, CaseFile file) {
    ChildId child = course.assessment().child();
    LocalDate until = end.authorised().on();
    Optional<LocalDate> born = file.family().bornOn(child);
    if (born.isEmpty() || born.get().isAfter(until)) {
      return Verdict.of(SEEN, about(course), Outcome.NOT_APPLICABLE, "the child was not yet born");
    }
    for (MadeVisit visit : file.visits().all()) {
      LocalDate made = visit.made().on();
      if (!made.isBefore(course.started().on())
          && !made.isAfter(until)
          && visit.visit().saw(child)) {
        return Verdict.of(SEEN, about(course), Outcome.MET, "the child was seen");
      }
    }
    return Verdict.of(SEEN, about(course), Outcome.BREACHED, "no visit saw the child");
  }

  private static Verdict noReferral(String rule, CourseOfAssessment course) {
    return Verdict.of(
        rule, about(course), Outcome.UNDETERMINED, "the referral that led to it is not recorded");
  }

  public static About about(CourseOfAssessment course) {
    return About.of(course.assessment().id().value(), course.assessment().child());
  }
}
