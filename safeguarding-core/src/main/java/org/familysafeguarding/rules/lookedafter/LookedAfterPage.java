// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the law asks of care plans, reviews, reviewing officers and leaving care. */
final class LookedAfterPage {

  private static final Timescale PLAN = workingDays(10);
  private static final Timescale FIRST_REVIEW = workingDays(20);
  private static final Timescale SECOND_REVIEW = months(3);
  private static final Timescale LATER_REVIEWS = months(6);
  private static final int AGREES_FOR_THEMSELVES = 16;
  private static final int YOUNG = 4;

  private LookedAfterPage() {}

  static RulebookPage asMade(CareRegulations law) {
    return new RulebookPage(Stage.LOOKED_AFTER, rules(law, false));
  }

  static RulebookPage asAmended(CareRegulations law) {
    return new RulebookPage(
        Stage.LOOKED_AFTER,
        ImmutableList.<Rule>builder()
            .addAll(rules(law, true))
            .add(
                LeavingRule.approved(
                    law.on("ceasing to look after, SI 2015/495 reg 7", Sources.AMENDED_2015)))
            .build());
  }

  private static List<Rule> rules(CareRegulations law, boolean fewerForSettled) {
    return ImmutableList.<Rule>builder()
        .addAll(plan(law))
        .addAll(reviews(law, fewerForSettled))
        .addAll(reviewingOfficer())
        .build();
  }

  private static List<Rule> plan(CareRegulations law) {
    return List.of(
        CarePlanRules.preparedInTime(PLAN, law.on("regulation 4(2)", Sources.PLANS)),
        CarePlanRules.agreedWithParents(
            AGREES_FOR_THEMSELVES, law.on("regulation 4(4)", Sources.PLANS)),
        CarePlanRules.agreedWithYoungPerson(
            AGREES_FOR_THEMSELVES, law.on("regulation 4(5)", Sources.PLANS)),
        ReadyForFirstReview.permanencePlanned(law.on("regulation 5", Sources.PLAN_CONTENTS)),
        ReadyForFirstReview.wishesHeard(law.on("regulation 5", Sources.PLAN_CONTENTS)),
        CarePlanRules.changedAfterReview(law.on("regulation 32(2)", Sources.REVIEWS)));
  }

  private static List<Rule> reviews(CareRegulations law, boolean fewerForSettled) {
    return List.of(
        CareReviewRules.firstHeldInTime(FIRST_REVIEW, law.on("regulation 33(1)", Sources.REVIEWS)),
        CareReviewRules.secondHeldInTime(
            SECOND_REVIEW, law.on("regulation 33(2)", Sources.REVIEWS)),
        CareReviewRules.laterHeldInTime(
            LATER_REVIEWS, fewerForSettled, law.on("regulation 33(2)", Sources.REVIEWS)),
        CareReviewRules.heldEarlyWhenAsked(
            LookedAfterSlots.EARLY_REVIEW, law.leavesOpen("regulation 33(3)", Sources.REVIEWS)),
        ShortBreaks.firstReviewHeldInTime(
            LookedAfterSlots.SHORT_BREAK_FIRST_REVIEW,
            law.notVerified("regulation 48", Sources.SHORT_BREAKS)),
        ShortBreaks.laterReviewsHeldInTime(
            LookedAfterSlots.SHORT_BREAK_LATER_REVIEWS,
            law.notVerified("regulation 48", Sources.SHORT_BREAKS)),
        ParticipationRule.fitsAge(YOUNG, Sources.dataRules("440 and 441")));
  }

  private static List<Rule> reviewingOfficer() {
    return List.of(
        ReviewingOfficerRules.appointedInTime(
            LookedAfterSlots.REVIEWING_OFFICER_APPOINTED,
            Sources.goodPracticeOfReviewingOfficers("appointment")),
        ReadyForFirstReview.reviewingOfficerAppointed(Sources.reviewingOfficer()),
        ReviewingOfficerRules.sharedBySiblings(
            Sources.goodPracticeOfReviewingOfficers("brothers and sisters")));
  }
}
