// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.RequestedConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Subject;

/** What the findings of the pathway are about. */
final class Subjects {

  private Subjects() {}

  static Subject of(ReceivedReferral referral) {
    return Subject.of(
        Subject.Kind.REFERRAL, referral.referral().id(), referral.referral().children());
  }

  static Subject of(CourseOfAssessment course) {
    return Subject.of(
        Subject.Kind.ASSESSMENT, course.assessment().id(), course.assessment().child());
  }

  static Subject of(CourseOfEnquiry course) {
    return Subject.of(Subject.Kind.ENQUIRY, course.enquiry().id(), course.enquiry().children());
  }

  static Subject of(CourseOfEnquiry course, ChildId child) {
    return Subject.of(Subject.Kind.ENQUIRY, course.enquiry().id(), child);
  }

  static Subject of(HeldConference held) {
    return Subject.of(
        Subject.Kind.CONFERENCE, held.conference().id(), held.conference().children());
  }

  static Subject of(RequestedConference requested) {
    return Subject.of(
        Subject.Kind.CONFERENCE, requested.request().id(), requested.request().children());
  }

  static Subject of(CourseOfPlan plan) {
    return Subject.of(Subject.Kind.PLAN, plan.id(), plan.child());
  }

  static Subject of(HeldDiscussion held) {
    return Subject.of(
        Subject.Kind.STRATEGY_DISCUSSION, held.discussion().id(), held.discussion().children());
  }

  static Subject of(CourseOfCare care) {
    return Subject.of(Subject.Kind.EPISODE_OF_CARE, care.episode().id(), care.episode().child());
  }
}
