// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.supervision.HeldSupervision;

/** The twenty rules as plain Java over the case file, without rulebooks, cards or editions. */
public final class PlainRules {

  private final CaseFile file;
  private final Situation now;
  private final List<Verdict> verdicts = new ArrayList<>();

  private PlainRules(CaseFile file, Situation now) {
    this.file = file;
    this.now = now;
  }

  /** Everything the twenty rules say of the case as it stands. */
  public static List<Verdict> judge(CaseFile file, Situation now) {
    PlainRules rules = new PlainRules(file, now);
    file.referrals().all().forEach(rules::referral);
    file.assessments().all().forEach(rules::assessment);
    file.enquiries().discussions().forEach(rules::discussion);
    file.enquiries().all().forEach(rules::enquiry);
    file.conferences().all().forEach(rules::conference);
    file.plans().all().forEach(rules::plan);
    file.supervisions().all().forEach(rules::supervision);
    return rules.verdicts;
  }

  private void referral(ReceivedReferral referral) {
    verdicts.add(ReferralChecks.decided(referral, file, now));
    verdicts.add(
        ReferralChecks.isAnonymous(referral)
            ? ReferralChecks.notAcknowledgeable(referral)
            : ReferralChecks.acknowledged(referral, file, now));
  }

  private void assessment(CourseOfAssessment course) {
    Optional<ReceivedReferral> referral =
        course.assessment().referral().flatMap(file.referrals()::named);
    if (referral.isPresent()) {
      Verdict timing = AssessmentChecks.concluded(course, referral.get(), file, now);
      verdicts.add(timing);
      AssessmentChecks.overrun(course, timing).ifPresent(verdicts::add);
    } else {
      verdicts.add(AssessmentChecks.withoutReferral(course));
      verdicts.add(AssessmentChecks.overrunWithoutReferral(course));
    }
    course
        .concluded()
        .ifPresent(end -> verdicts.add(AssessmentChecks.childSeen(course, end, file)));
  }

  private void discussion(HeldDiscussion held) {
    verdicts.add(EnquiryChecks.attendedByAllThree(held, file.team()));
  }

  private void enquiry(CourseOfEnquiry course) {
    verdicts.add(EnquiryChecks.ledBySocialWorker(course, file.team()));
    for (ChildId child : course.enquiry().children()) {
      if (course.conclusionFor(child).isPresent()) {
        verdicts.add(EnquiryChecks.assessmentOnFile(course, child, file));
      }
    }
    for (ChildId child : course.childrenNeedingConference()) {
      verdicts.add(ConferenceChecks.initialHeld(course, child, file, now));
    }
  }

  private void conference(HeldConference held) {
    verdicts.add(ConferenceChecks.quorate(held, file.team()));
    if (held.wentAhead()) {
      verdicts.add(ConferenceChecks.decidesForEveryChild(held));
    }
  }

  private void plan(CourseOfPlan plan) {
    if (PlanChecks.isProtection(plan)) {
      plan.end().ifPresent(end -> verdicts.add(PlanChecks.ended(plan, end, file)));
      verdicts.add(PlanChecks.ranTogether(plan, PlanLookups.runsWithAnother(plan, file)));
      followUp(plan, PlanLookups.conferenceThatBegan(plan, file));
    }
  }

  private void followUp(CourseOfPlan plan, Optional<HeldConference> conference) {
    List<LocalDate> meetings = PlanLookups.meetings(plan, file);
    List<LocalDate> reviews = PlanLookups.reviews(plan, file);
    if (conference.isPresent()) {
      verdicts.add(PlanChecks.begunBy(plan, conference.get()));
      verdicts.add(FollowUpChecks.firstCoreGroup(plan, conference.get(), meetings, now));
      verdicts.add(FollowUpChecks.firstReview(plan, conference.get(), reviews, now));
    } else {
      verdicts.add(PlanChecks.withoutConference(plan));
      verdicts.addAll(FollowUpChecks.withoutConference(plan));
    }
    verdicts.addAll(FollowUpChecks.coreGroups(plan, meetings, now));
    verdicts.addAll(FollowUpChecks.laterReviews(plan, reviews, now));
    verdicts.addAll(
        FollowUpChecks.visits(
            plan, file.family().bornOn(plan.child()), PlanLookups.sightings(plan, file), now));
  }

  private void supervision(HeldSupervision held) {
    verdicts.add(SupervisionChecks.judgesRiskJointly(held));
  }
}
