// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.testkit.generate.RandomSource;

/** The statutory pathway of one family: referral, assessment, and the plans that follow. */
final class Pathway {

  private static final List<ReferralSource> SOURCES =
      List.of(
          ReferralSource.POLICE,
          ReferralSource.SCHOOL,
          ReferralSource.HEALTH_VISITOR,
          ReferralSource.GENERAL_PRACTITIONER,
          ReferralSource.HOUSING);

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private final SmallerDuties duties;
  private final PlanTimes times;
  private int referrals;

  Pathway(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
    this.duties = new SmallerDuties(family, workers, random.split(), telling);
    this.times = new PlanTimes(family.children());
  }

  /** When the children had which plan. */
  PlanTimes times() {
    return times;
  }

  /** A referral comes, and is decided on; one in ten late. */
  void referred(LocalDate on) {
    referrals++;
    ReferralId id = new ReferralId("R" + referrals);
    PractitionerId holder = workers.atWorkOn(on);
    telling.tell(
        on,
        holder,
        new ReferralEvent.Received(
            new Referral(
                id,
                family.children(),
                random.oneOf(SOURCES),
                Optional.of(PrimaryNeed.ABUSE_OR_NEGLECT),
                words("Worried about what the children live with."))));
    telling.tell(
        Days.later(on, random.chance(10) ? 3 : 1),
        workers.manager(),
        new ReferralEvent.Decided(
            id, Set.of(ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT), workers.manager()));
    duties.aroundReferral(on, id);
  }

  /** Assessment, plans and what befalls them; gives the day on which the work ends. */
  LocalDate worked(LocalDate referred) {
    LocalDate started = Days.later(referred, 1);
    boolean protection = random.chance(45);
    LocalDate concluded =
        Days.later(started, random.chance(12) ? random.between(46, 55) : random.between(24, 43));
    for (ChildId child : family.children()) {
      assessed(child, started, concluded, protection);
      duties.aroundAssessment(child, started, concluded);
    }
    PlanWork plans = new PlanWork(family, workers, random, telling);
    plans.keeping(times);
    LocalDate until =
        protection ? plans.protection(enquired(started), 1) : plans.inNeed(concluded, 1);
    if (random.chance(25)) {
      again(until);
    }
    return until;
  }

  private void assessed(ChildId child, LocalDate started, LocalDate concluded, boolean harm) {
    AssessmentId id = new AssessmentId("AS-" + child);
    PractitionerId holder = workers.atWorkOn(started);
    telling.tell(
        started,
        holder,
        new AssessmentEvent.Started(
            new Assessment(id, child, Optional.of(new ReferralId("R1")), holder)));
    telling.tell(
        Days.later(started, 6),
        holder,
        new AssessmentEvent.StepTaken(id, AssessmentStep.CHILD_HEARD));
    telling.tell(
        concluded,
        workers.manager(),
        new AssessmentEvent.Concluded(
            id,
            conclusion(
                harm
                    ? AssessmentOutcome.EXISTING_PLAN_CONTINUES
                    : AssessmentOutcome.CHILD_IN_NEED_PLAN)));
  }

  private AssessmentConclusion conclusion(AssessmentOutcome outcome) {
    return new AssessmentConclusion(
        Map.of(
            AssessmentDomain.EMOTIONAL_AND_BEHAVIOURAL_DEVELOPMENT, words("Watchful."),
            AssessmentDomain.ENSURING_SAFETY, words("Not every day."),
            AssessmentDomain.FAMILY_HISTORY_AND_FUNCTIONING, words("Long strained.")),
        factors(),
        Set.of(outcome),
        workers.manager());
  }

  private Set<AssessmentFactor> factors() {
    ImmutableSet.Builder<AssessmentFactor> factors = ImmutableSet.builder();
    for (ParentalNeed need : family.needs()) {
      factors.add(
          switch (need) {
            case DOMESTIC_ABUSE -> AssessmentFactor.DOMESTIC_ABUSE_OF_PARENT;
            case SUBSTANCE_MISUSE -> AssessmentFactor.ALCOHOL_MISUSE_BY_PARENT;
            case MENTAL_ILL_HEALTH -> AssessmentFactor.MENTAL_HEALTH_OF_PARENT;
          });
    }
    return factors.build();
  }

  /** A strategy discussion and the enquiry that follows; gives the day of the discussion. */
  private LocalDate enquired(LocalDate started) {
    LocalDate discussed = Days.later(started, random.between(3, 8));
    discussed(discussed, 1, StrategyDecision.SECTION_47_ENQUIRY);
    EnquiryId enquiry = new EnquiryId("EN1");
    PractitionerId holder = workers.atWorkOn(discussed);
    telling.tell(
        discussed,
        holder,
        new EnquiryEvent.Started(
            new Enquiry(
                enquiry, family.children(), Optional.of(new StrategyDiscussionId("SD1")), holder)));
    LocalDate concluded = Days.later(discussed, 8);
    duties.aroundEnquiry(concluded, enquiry);
    telling.tell(
        concluded,
        workers.manager(),
        new EnquiryEvent.Concluded(
            enquiry,
            new EnquiryConclusion(
                family.children(), EnquiryOutcome.CONFERENCE_NEEDED, workers.manager())));
    return discussed;
  }

  private void discussed(LocalDate on, int count, StrategyDecision decision) {
    telling.tell(
        on,
        workers.manager(),
        new EnquiryEvent.StrategyDiscussionHeld(
            new StrategyDiscussion(
                new StrategyDiscussionId("SD" + count),
                family.children(),
                Attendance.of(
                    workers.manager(),
                    workers.atWorkOn(on),
                    Workers.CONSTABLE,
                    Workers.HEALTH_VISITOR),
                decision,
                words("What was seen fits with what the school says."))));
    duties.aroundStrategyDiscussion(on, new StrategyDiscussionId("SD" + count));
  }

  /** While the work goes on, there is another referral; it is discussed and found to be no more. */
  private void again(LocalDate until) {
    LocalDate on = Days.weekday(times.firstPlanned().plusDays(random.between(40, 150)));
    if (on.plusDays(10).isBefore(until)) {
      referred(on);
      discussed(Days.later(on, 1), 2, StrategyDecision.NO_FURTHER_ACTION);
    }
  }

  static Narrative words(String text) {
    return new Narrative(text);
  }
}
