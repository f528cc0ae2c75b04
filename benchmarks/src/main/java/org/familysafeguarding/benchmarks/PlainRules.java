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
    judge(ReferralChecks.decided(referral, file, now));
    if (ReferralChecks.isAnonymous(referral)) {
      verdicts.add(ReferralChecks.notAcknowledgeable(referral));
    } else {
      judge(ReferralChecks.acknowledged(referral, file, now));
    }
  }

  private void assessment(CourseOfAssessment course) {
    Optional<ReceivedReferral> referral =
        course.assessment().referral().flatMap(file.referrals()::named);
    if (referral.isPresent()) {
      Duty duty = AssessmentChecks.concluded(course, referral.get(), file, now);
      Verdict timing = Deadlines.judge(duty, now.today());
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
      if (course.discussion().isPresent()) {
        judge(ConferenceChecks.initialHeld(course, child, file, now));
      } else {
        verdicts.add(ConferenceChecks.withoutDiscussion(course, child));
      }
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
      judge(FollowUpChecks.firstCoreGroup(plan, conference.get(), meetings, now));
      judge(FollowUpChecks.firstReview(plan, conference.get(), reviews));
    } else {
      verdicts.add(PlanChecks.withoutConference(plan));
      verdicts.addAll(FollowUpChecks.withoutConference(plan));
    }
    FollowUpChecks.coreGroups(plan, meetings).forEach(this::judge);
    FollowUpChecks.laterReviews(plan, reviews).forEach(this::judge);
    visits(plan, file.family().bornOn(plan.child()));
  }

  private void visits(CourseOfPlan plan, Optional<LocalDate> bornOn) {
    if (FollowUpChecks.couldBeSeen(plan, bornOn, now)) {
      List<LocalDate> seenOn = PlanLookups.sightings(plan, file);
      FollowUpChecks.visits(plan, bornOn.orElseThrow(), seenOn, now).forEach(this::judge);
    } else {
      verdicts.add(FollowUpChecks.couldNotBeSeen(plan));
    }
  }

  private void judge(Duty duty) {
    verdicts.add(Deadlines.judge(duty, now.today()));
  }

  private void supervision(HeldSupervision held) {
    verdicts.add(SupervisionChecks.judgesRiskJointly(held));
  }
}
