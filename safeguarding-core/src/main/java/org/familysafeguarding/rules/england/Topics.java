// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Topic;

/** What several pages of the pathway ask about. */
final class Topics {

  static final Topic<ReceivedReferral> REFERRALS =
      Topic.of(file -> file.referrals().all(), Subjects::of);

  static final Topic<CourseOfAssessment> ASSESSMENTS =
      Topic.of(file -> file.assessments().all(), Subjects::of);

  static final Topic<HeldDiscussion> STRATEGY_DISCUSSIONS =
      Topic.of(file -> file.enquiries().discussions(), Subjects::of);

  static final Topic<CourseOfEnquiry> ENQUIRIES =
      Topic.of(file -> file.enquiries().all(), Subjects::of);

  /** Every conference, adjourned ones too. */
  static final Topic<HeldConference> CONFERENCES =
      Topic.of(file -> file.conferences().all(), Subjects::of);

  /** The conferences that went ahead. */
  static final Topic<HeldConference> CONFERENCES_HELD =
      Topic.of(file -> conferences(file, HeldConference::wentAhead), Subjects::of);

  /** The conferences that went ahead and could begin plans. */
  static final Topic<HeldConference> FIRST_CONFERENCES =
      Topic.of(
          file ->
              conferences(
                  file, held -> held.wentAhead() && held.conference().purpose().mayBeginPlans()),
          Subjects::of);

  /** The review conferences that went ahead. */
  static final Topic<HeldConference> REVIEWS =
      Topic.of(
          file -> conferences(file, held -> held.wentAhead() && held.isReview()), Subjects::of);

  static final Topic<CourseOfPlan> PROTECTION_PLANS =
      Topic.of(file -> file.plans().of(PlanKind.CHILD_PROTECTION), Subjects::of);

  static final Topic<CourseOfPlan> CHILD_IN_NEED_PLANS =
      Topic.of(file -> file.plans().of(PlanKind.CHILD_IN_NEED), Subjects::of);

  private Topics() {}

  private static List<HeldConference> conferences(CaseFile file, Predicate<HeldConference> which) {
    ImmutableList.Builder<HeldConference> conferences = ImmutableList.builder();
    for (HeldConference each : file.conferences().all()) {
      if (which.test(each)) {
        conferences.add(each);
      }
    }
    return conferences.build();
  }
}
