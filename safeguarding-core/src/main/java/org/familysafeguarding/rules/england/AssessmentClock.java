// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/**
 * The clock of an assessment: it runs from the day the referral was received.
 *
 * <p>Guidance counts from the point of referral, and a section 47 enquiry on the way does not start
 * it again; it is still asked for after the child's 18th birthday, but not after their death. An
 * assessment whose referral is not in the file cannot be judged.
 */
record AssessmentClock(Timescale limit) {

  Finding judge(CourseOfAssessment course, Matter matter) {
    Optional<Occurrence> received = received(course, matter);
    return received.isEmpty()
        ? matter.cannotTell("no-referral", course.started())
        : matter
            .within(limit, received.get())
            .doneBy(course.concluded().map(AssessmentConcluded::authorised))
            .ceasingWithTheCase(matter.file(), course.assessment().child())
            .judge();
  }

  /** When the referral that led to the assessment was received, where the file tells. */
  static Optional<Occurrence> received(CourseOfAssessment course, Matter matter) {
    return course
        .assessment()
        .referral()
        .flatMap(matter.file().referrals()::named)
        .map(ReceivedReferral::received);
  }
}
