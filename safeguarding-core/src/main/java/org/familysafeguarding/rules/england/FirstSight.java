// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.visit.MadeVisit;

/**
 * The two targets that councils set for the first sight of a child after a referral.
 *
 * <p>Either clock runs from the day the referral was received. A child not yet born by its last day
 * cannot be seen, and a visit made remotely is no sight.
 */
final class FirstSight {

  private static final Set<ReferralDecision> HARM =
      ImmutableSet.of(ReferralDecision.STRATEGY_DISCUSSION, ReferralDecision.IMMEDIATE_PROTECTION);

  private static final Set<ReferralDecision> ASSESSMENT =
      ImmutableSet.of(ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT);

  private FirstSight() {}

  static Rule onHarm(Guidance guidance) {
    RuleCard card =
        RuleCard.of("referral.child-seen-on-harm")
            .titled(
                "A child of whom significant harm is suspected is soon seen after the referral",
                Stage.REFERRAL,
                guidance.leavesOpen("the first sight of a child"),
                DutyHolder.DUTY_SOCIAL_WORKER);
    return Rule.forEachThatApplies(
        card,
        ReferredChild.TOPIC,
        (referred, matter) ->
            decidedOn(HARM, referred.referral())
                ? Optional.of(seen(referred, FrontDoorSlots.FIRST_SEEN_ON_HARM, matter))
                : Optional.empty());
  }

  static Rule forAssessment(Guidance guidance) {
    RuleCard card =
        RuleCard.of("referral.child-seen-for-assessment")
            .titled(
                "A child who is to be assessed is soon seen after the referral",
                Stage.REFERRAL,
                guidance.leavesOpen("the first sight of a child"),
                DutyHolder.DUTY_SOCIAL_WORKER);
    return Rule.forEachThatApplies(
        card,
        ReferredChild.TOPIC,
        (referred, matter) ->
            decidedOn(ASSESSMENT, referred.referral()) && !decidedOn(HARM, referred.referral())
                ? Optional.of(seen(referred, FrontDoorSlots.FIRST_SEEN, matter))
                : Optional.empty());
  }

  private static boolean decidedOn(Set<ReferralDecision> any, ReceivedReferral referral) {
    return referral.decision().isPresent()
        && Iterables.any(referral.decision().get().decisions(), any::contains);
  }

  private static Finding seen(ReferredChild referred, TimescaleSlot slot, Matter matter) {
    Finding clock =
        matter
            .within(slot, referred.received())
            .doneBy(firstSight(referred, matter))
            .ceasingWithTheCase(matter.file(), referred.child())
            .judge();
    LocalDate lastDay = clock.due().orElse(referred.received().on());
    boolean bornByThen =
        matter
            .file()
            .family()
            .bornOn(referred.child())
            .filter(born -> !born.isAfter(lastDay))
            .isPresent();
    return bornByThen ? clock : matter.notAsked("not-born", referred.received());
  }

  private static Optional<Occurrence> firstSight(ReferredChild referred, Matter matter) {
    return matter
        .file()
        .visits()
        .firstThatSaw(referred.child(), DateSpan.from(referred.received().on()))
        .map(MadeVisit::made);
  }
}
