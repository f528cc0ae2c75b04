// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
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

/**
 * The twenty rules in Evrete: compiled once, from Java lambdas, and a session for each case.
 *
 * <p>Evrete joins facts, but it knows neither "not" nor how to collect. Where a rule needs either,
 * its action looks into the case file, as the plain rules do; what no rule then asks for is no
 * fact, since Evrete would log that nobody wants it.
 */
public final class EvreteRules implements AutoCloseable {

  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge knowledge;

  private EvreteRules() {
    EvreteBook book = new EvreteBook(service);
    referrals(book);
    assessments(book);
    childrenSeen(book);
    enquiries(book);
    conferences(book);
    plans(book);
    plansBegunByConference(book);
    followUps(book);
    book.each(
        HeldSupervision.class, (held, to) -> to.add(SupervisionChecks.judgesRiskJointly(held)));
    this.knowledge = book.compiled();
  }

  /** The rules, compiled. */
  public static EvreteRules compiled() {
    return new EvreteRules();
  }

  /** Everything the twenty rules say of the case as it stands, in no order. */
  public List<Verdict> judge(CaseFile file, Situation now) {
    Judging judging = new Judging(file, now);
    EvreteBook.judge(judging, knowledge);
    return judging.verdicts();
  }

  @Override
  public void close() {
    service.shutdown();
  }

  private static void referrals(EvreteBook book) {
    book.each(
        ReceivedReferral.class,
        (each, to) -> to.judge(ReferralChecks.decided(each, to.file(), to.now())));
    book.each(
        ReceivedReferral.class,
        each -> !ReferralChecks.isAnonymous(each),
        (each, to) -> to.judge(ReferralChecks.acknowledged(each, to.file(), to.now())));
    book.each(
        ReceivedReferral.class,
        ReferralChecks::isAnonymous,
        (each, to) -> to.add(ReferralChecks.notAcknowledgeable(each)));
  }

  private static void assessments(EvreteBook book) {
    book.both(
        CourseOfAssessment.class,
        ReceivedReferral.class,
        (course, referral) -> AssessmentChecks.ledTo(referral, course),
        (course, referral, to) -> to.judge(concluded(course, referral, to)));
    book.both(
        CourseOfAssessment.class,
        ReceivedReferral.class,
        (course, referral) -> AssessmentChecks.ledTo(referral, course),
        (course, referral, to) ->
            to.add(
                AssessmentChecks.overrun(
                    course, Deadlines.judge(concluded(course, referral, to), to.now().today()))));
    book.each(
        CourseOfAssessment.class,
        course -> course.assessment().referral().isEmpty(),
        (course, to) -> to.add(AssessmentChecks.withoutReferral(course)));
    book.each(
        CourseOfAssessment.class,
        course -> course.assessment().referral().isEmpty(),
        (course, to) -> to.add(AssessmentChecks.overrunWithoutReferral(course)));
  }

  private static void childrenSeen(EvreteBook book) {
    book.each(
        CourseOfAssessment.class,
        course -> course.concluded().isPresent(),
        (course, to) ->
            to.add(
                AssessmentChecks.childSeen(course, course.concluded().orElseThrow(), to.file())));
  }

  private static Duty concluded(CourseOfAssessment course, ReceivedReferral referral, Judging to) {
    return AssessmentChecks.concluded(course, referral, to.file(), to.now());
  }

  private static void enquiries(EvreteBook book) {
    book.each(
        HeldDiscussion.class,
        (held, to) -> to.add(EnquiryChecks.attendedByAllThree(held, to.file().team())));
    book.each(
        CourseOfEnquiry.class,
        (course, to) -> to.add(EnquiryChecks.ledBySocialWorker(course, to.file().team())));
    book.each(CourseOfEnquiry.class, EvreteRules::assessmentsOnFile);
    book.each(CourseOfEnquiry.class, EvreteRules::initialConferences);
  }

  private static void assessmentsOnFile(CourseOfEnquiry course, Judging to) {
    for (ChildId child : course.enquiry().children()) {
      if (course.conclusionFor(child).isPresent()) {
        to.add(EnquiryChecks.assessmentOnFile(course, child, to.file()));
      }
    }
  }

  private static void initialConferences(CourseOfEnquiry course, Judging to) {
    for (ChildId child : course.childrenNeedingConference()) {
      if (course.discussion().isPresent()) {
        to.judge(ConferenceChecks.initialHeld(course, child, to.file(), to.now()));
      } else {
        to.add(ConferenceChecks.withoutDiscussion(course, child));
      }
    }
  }

  private static void conferences(EvreteBook book) {
    book.each(
        HeldConference.class,
        (held, to) -> to.add(ConferenceChecks.quorate(held, to.file().team())));
    book.each(
        HeldConference.class,
        HeldConference::wentAhead,
        (held, to) -> to.add(ConferenceChecks.decidesForEveryChild(held)));
  }

  private static void plans(EvreteBook book) {
    book.each(
        CourseOfPlan.class,
        plan -> PlanChecks.isProtection(plan) && plan.end().isPresent(),
        (plan, to) -> to.add(PlanChecks.ended(plan, plan.end().orElseThrow(), to.file())));
    book.each(
        CourseOfPlan.class,
        PlanChecks::isProtection,
        (plan, to) ->
            to.add(PlanChecks.ranTogether(plan, PlanLookups.runsWithAnother(plan, to.file()))));
    book.each(
        CourseOfPlan.class,
        plan -> PlanChecks.isProtection(plan) && PlanChecks.namesNoConference(plan),
        (plan, to) -> {
          to.add(PlanChecks.withoutConference(plan));
          to.addAll(FollowUpChecks.withoutConference(plan));
        });
  }

  private static void plansBegunByConference(EvreteBook book) {
    book.both(
        CourseOfPlan.class,
        HeldConference.class,
        (plan, held) -> PlanChecks.began(held, plan),
        (plan, held, to) -> to.add(PlanChecks.begunBy(plan, held)));
    book.both(
        CourseOfPlan.class,
        HeldConference.class,
        (plan, held) -> PlanChecks.began(held, plan),
        (plan, held, to) ->
            to.judge(
                FollowUpChecks.firstCoreGroup(
                    plan, held, PlanLookups.meetings(plan, to.file()), to.now())));
    book.both(
        CourseOfPlan.class,
        HeldConference.class,
        (plan, held) -> PlanChecks.began(held, plan),
        (plan, held, to) ->
            to.judge(FollowUpChecks.firstReview(plan, held, PlanLookups.reviews(plan, to.file()))));
  }

  private static void followUps(EvreteBook book) {
    book.each(
        CourseOfPlan.class,
        PlanChecks::isProtection,
        (plan, to) ->
            to.judgeAll(FollowUpChecks.coreGroups(plan, PlanLookups.meetings(plan, to.file()))));
    book.each(
        CourseOfPlan.class,
        PlanChecks::isProtection,
        (plan, to) ->
            to.judgeAll(FollowUpChecks.laterReviews(plan, PlanLookups.reviews(plan, to.file()))));
    book.each(CourseOfPlan.class, PlanChecks::isProtection, EvreteRules::visits);
  }

  private static void visits(CourseOfPlan plan, Judging to) {
    Optional<LocalDate> bornOn = to.file().family().bornOn(plan.child());
    if (FollowUpChecks.couldBeSeen(plan, bornOn, to.now())) {
      List<LocalDate> seenOn = PlanLookups.sightings(plan, to.file());
      to.judgeAll(FollowUpChecks.visits(plan, bornOn.orElseThrow(), seenOn, to.now()));
    } else {
      to.add(FollowUpChecks.couldNotBeSeen(plan));
    }
  }
}
