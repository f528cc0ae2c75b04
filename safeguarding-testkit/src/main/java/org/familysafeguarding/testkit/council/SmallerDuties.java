// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.familysafeguarding.testkit.council.Pathway.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.Overrun;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralStep;
import org.familysafeguarding.sharing.AgreementAnswer;
import org.familysafeguarding.sharing.FamilyAgreement;
import org.familysafeguarding.testkit.generate.RandomSource;

/**
 * The duties around the pathway that are soon done and easily forgotten: telling, sharing,
 * agreeing.
 *
 * <p>Each is forgotten now and then, so that most families have something that is not as it should
 * be, and few have much.
 */
final class SmallerDuties {

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;

  SmallerDuties(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  private boolean isDone() {
    return !random.chance(6);
  }

  private void usually(LocalDate on, CaseEvent event) {
    if (isDone()) {
      telling.tell(on, workers.atWorkOn(on), event);
    }
  }

  void aroundReferral(LocalDate received, ReferralId id) {
    LocalDate next = Days.later(received, random.chance(8) ? 2 : 1);
    usually(next, new ReferralEvent.ReferrerAcknowledged(id));
    usually(next, new ReferralEvent.StepTaken(id, ReferralStep.REFERRER_TOLD_OF_DECISION));
    usually(next, new ReferralEvent.StepTaken(id, ReferralStep.FAMILY_TOLD_OF_DECISION));
  }

  void aroundAssessment(ChildId child, LocalDate started, LocalDate concluded) {
    AssessmentId id = new AssessmentId("AS-" + child);
    LocalDate checked = Days.later(started, random.chance(10) ? 13 : random.between(8, 10));
    usually(checked, new AssessmentEvent.StepTaken(id, AssessmentStep.PROGRESS_REVIEWED));
    usually(concluded, new AssessmentEvent.StepTaken(id, AssessmentStep.DISCUSSED_WITH_FAMILY));
    LocalDate lastInTime = Days.later(started, 44);
    if (concluded.isAfter(lastInTime)) {
      PractitionerId holder = workers.atWorkOn(lastInTime);
      usually(
          lastInTime,
          new AssessmentEvent.Overran(
              id,
              new Overrun(
                  words("One of the parents could not be met for two weeks."),
                  Set.of(child, InventedFamily.MOTHER),
                  Set.of(holder, Workers.TEACHER),
                  Optional.of(workers.manager()))));
    }
  }

  void aroundStrategyDiscussion(LocalDate held, StrategyDiscussionId id) {
    LocalDate shared = Days.later(held, random.chance(10) ? 7 : random.between(1, 4));
    usually(shared, new EnquiryEvent.StrategyRecordShared(id));
  }

  void aroundEnquiry(LocalDate concluded, EnquiryId id) {
    usually(
        concluded,
        new EnquiryEvent.StepTaken(id, family.children(), EnquiryStep.INTERIM_PLAN_AGREED));
  }

  /** Before the conference and on its day; a late one was mostly agreed to be late. */
  void aroundConference(LocalDate on, ConferenceId id, boolean initial) {
    LocalDate ready = Days.earlier(on, random.chance(8) ? 1 : random.between(6, 8));
    step(ready, id, ConferenceStep.REPORT_SHARED_WITH_FAMILY);
    step(ready, id, ConferenceStep.REPORT_SHARED_WITH_CHAIR);
    step(on, id, ConferenceStep.FAMILY_MET_BY_CHAIR);
    if (initial) {
      step(on, id, ConferenceStep.CORE_GROUP_NAMED);
      step(on, id, ConferenceStep.MEETING_DATES_SET);
      step(on, id, ConferenceStep.OUTLINE_PLAN_AGREED);
    }
  }

  void aroundLateConference(LocalDate on, ConferenceId id) {
    LocalDate agreed = Days.earlier(on, 4);
    step(agreed, id, ConferenceStep.DELAY_AGREED_BY_MANAGER);
    step(agreed, id, ConferenceStep.DELAY_AGREED_BY_CHAIR);
  }

  private void step(LocalDate on, ConferenceId id, ConferenceStep step) {
    usually(on, new ConferenceEvent.StepTaken(id, step));
  }

  /** What is agreed as the plan begins, and in the first weeks; it says then what it agrees. */
  void aroundProtectionPlan(LocalDate on, PlanId id, List<AgreedOutcome> developed) {
    usually(on, new PlanEvent.StepTaken(id, PlanStep.VISITING_AGREED));
    usually(on, new PlanEvent.StepTaken(id, PlanStep.CONTINGENCY_AGREED));
    usually(Days.later(on, 1), new PlanEvent.StepTaken(id, PlanStep.SHARED_WITH_NHS));
    usually(Days.later(on, random.between(9, 20)), new PlanEvent.Revised(id, developed));
  }

  /** The mother agrees to the help, or has not been asked. */
  void aroundNeed(LocalDate on) {
    usually(
        on,
        new PracticeEvent.FamilyAnswered(
            new FamilyAgreement(InventedFamily.MOTHER, family.children(), AgreementAnswer.AGREED)));
  }
}
