// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.referral.ReferralStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimedDuty;

/** What guidance and the census ask when a referral comes in. */
final class ReferralPage {

  private static final Timescale LIMIT = workingDays(1);

  private ReferralPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.REFERRAL,
        decidedInTime(guidance),
        decidedBySocialWorker(guidance),
        acknowledgedInTime(guidance),
        referrerToldOfDecision(guidance),
        familyToldOfDecision(guidance),
        confirmedInWriting(guidance),
        FirstSight.onHarm(guidance),
        FirstSight.forAssessment(guidance),
        ReferralCensus.aboutChildNotInNeed(),
        ReferralCensus.withinPregnancy(),
        ReferralCensus.unbornSexNotKnown(),
        ReferralCensus.notAfterDeath(),
        ReferralCensus.noActivityAfterNoFurtherAction(),
        ReferralCensus.primaryNeedRecorded());
  }

  static Rule decidedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("referral.decided-in-time")
            .titled(
                "A referral is decided on within " + LIMIT,
                Stage.REFERRAL,
                guidance.on("referrals"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .within(LIMIT)
            .taking("The day of the referral is day 0."),
        Topics.REFERRALS,
        (referral, matter) ->
            clock(referral, matter)
                .doneBy(referral.decision().map(ReferralDecided::decided))
                .ceasingWithTheCase(matter.file(), referral.referral().children())
                .judge());
  }

  static Rule decidedBySocialWorker(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.decided-by-social-worker")
            .titled(
                "A referral is decided on by a social worker",
                Stage.REFERRAL,
                guidance.on("referrals"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .asking(),
        Topics.REFERRALS,
        (referral, matter) -> referral.decision().map(decided -> decider(decided, matter)));
  }

  private static Finding decider(ReferralDecided decided, Matter matter) {
    return matter
        .file()
        .team()
        .practitioner(decided.decidedBy())
        .map(
            who ->
                matter.keptIf(
                    who.registeredSocialWorker(),
                    "social-worker",
                    "not-social-worker",
                    decided.decided()))
        .orElseGet(
            () -> matter.cannotTell("unknown-decider", decided.decided(), decided.decidedBy()));
  }

  static Rule acknowledgedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("referral.acknowledged-in-time")
            .titled(
                "A referrer is told within " + LIMIT + " that the referral arrived",
                Stage.REFERRAL,
                guidance.on("referrals"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .within(LIMIT),
        Topics.REFERRALS,
        (referral, matter) -> unlessAnonymous(referral, matter, referral.acknowledged()));
  }

  static Rule referrerToldOfDecision(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("referral.referrer-told-of-decision")
            .titled(
                "A referrer is told within " + LIMIT + " what was decided on the referral",
                Stage.REFERRAL,
                guidance.lessSurelyOn("telling of the decision on a referral"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .within(LIMIT)
            .taking("The decision is told within the same time in which it is made."),
        Topics.REFERRALS,
        (referral, matter) ->
            unlessAnonymous(
                referral, matter, referral.first(ReferralStep.REFERRER_TOLD_OF_DECISION)));
  }

  private static Finding unlessAnonymous(
      ReceivedReferral referral, Matter matter, Optional<Occurrence> done) {
    return referral.referral().source() == ReferralSource.ANONYMOUS
        ? matter.notAsked("anonymous", referral.received())
        : clock(referral, matter).doneBy(done).judge();
  }

  /** A family that is left untold for the child's safety is rightly left so. */
  static Rule familyToldOfDecision(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("referral.family-told-of-decision")
            .titled(
                "A family is told within " + LIMIT + " what was decided, unless that adds to risk",
                Stage.REFERRAL,
                guidance.lessSurelyOn("telling of the decision on a referral"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .within(LIMIT)
            .taking("The decision is told within the same time in which it is made."),
        Topics.REFERRALS,
        (referral, matter) ->
            referral
                .first(ReferralStep.FAMILY_NOT_TOLD_FOR_SAFETY)
                .map(decided -> matter.notAsked("not-told-for-safety", referral.received()))
                .orElseGet(
                    () ->
                        clock(referral, matter)
                            .doneBy(referral.first(ReferralStep.FAMILY_TOLD_OF_DECISION))
                            .judge()));
  }

  static Rule confirmedInWriting(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.confirmed-in-writing")
            .titled(
                "A referral made by telephone is confirmed in writing",
                Stage.REFERRAL,
                guidance.unverified("referrals made by telephone"),
                DutyHolder.DUTY_SOCIAL_WORKER),
        Topics.REFERRALS,
        (referral, matter) ->
            referral
                .first(ReferralStep.MADE_BY_TELEPHONE)
                .map(
                    call ->
                        matter
                            .within(FrontDoorSlots.REFERRAL_CONFIRMED_WITHIN, referral.received())
                            .doneBy(referral.first(ReferralStep.CONFIRMED_IN_WRITING))
                            .ceasingWhenClosed(
                                matter.file().openness(), referral.referral().children())
                            .judge()));
  }

  private static TimedDuty clock(ReceivedReferral referral, Matter matter) {
    return matter
        .within(LIMIT, referral.received())
        .ceasingWhenClosed(matter.file().openness(), referral.referral().children());
  }
}
