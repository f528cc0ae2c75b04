// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.TimedDuty;

/**
 * The clock of an assessment: it runs from the day the referral was received.
 *
 * <p>Guidance counts from the point of referral, and a section 47 enquiry on the way does not start
 * it again. An assessment whose referral is not in the file cannot be judged.
 */
record AssessmentClock(RuleCard card, Timescale limit) {

  Finding judge(CourseOfAssessment course, CaseFile file, Situation now) {
    Optional<Occurrence> received =
        course
            .assessment()
            .referral()
            .flatMap(file.referrals()::named)
            .map(ReceivedReferral::received);
    if (received.isEmpty()) {
      return Finding.undetermined(
          card, Subjects.of(course), "the referral that led to the assessment", course.started());
    }
    return TimedDuty.of(card, Subjects.of(course), received.get(), limit)
        .doneBy(course.concluded().map(AssessmentConcluded::authorised))
        .ceasingWhenClosed(file.openness(), Set.of(course.assessment().child()))
        .judge(now);
  }
}
