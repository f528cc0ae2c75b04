// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What is asked before a child is placed with parents. */
final class PlacementWithParentsRules {

  private PlacementWithParentsRules() {}

  static Rule assessedFirst(Authority authority) {
    return beforehand(
        RuleCard.of("placement.parents-assessed-first")
            .titled(
                "The parents, other adults and the home are assessed before a child is placed there",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER),
        (placed, day) -> placed.placement().hadTaken(PlacementStep.SUITABILITY_ASSESSED, day));
  }

  static Rule approvedFirst(Authority authority) {
    return beforehand(
        RuleCard.of("placement.parents-approved-first")
            .titled(
                "The nominated officer approves before a child is placed with parents",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER),
        (placed, day) ->
            placed.placement().hadTaken(PlacementStep.APPROVED_BY_NOMINATED_OFFICER, day));
  }

  static Rule planAgreedFirst(Authority authority) {
    return beforehand(
        RuleCard.of("placement.parents-plan-agreed-first")
            .titled(
                "A placement plan is agreed before a child is placed with parents",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER),
        (placed, day) -> placed.placement().hadTaken(PlacementStep.PLACEMENT_PLAN_AGREED, day));
  }

  static Rule reviewedFirst(Authority authority) {
    return beforehand(
        RuleCard.of("placement.parents-reviewed-first")
            .titled(
                "A child's case is reviewed before they are placed with parents",
                Stage.PLACEMENT,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        (placed, day) ->
            CareDays.reviews(placed.care()).stream().anyMatch(each -> !each.on().isAfter(day)));
  }

  private static Rule beforehand(RuleCard card, BiPredicate<PlacedChild, LocalDate> done) {
    return Rule.forEachThatApplies(
        card.asking().taking("On the day of placing is soon enough."),
        PlacedChild.TOPIC,
        (placed, matter) ->
            placed.isOfKind(PlacementKind.WITH_PARENTS)
                ? Optional.of(judge(placed, matter, done))
                : Optional.empty());
  }

  private static Finding judge(
      PlacedChild placed, Matter matter, BiPredicate<PlacedChild, LocalDate> done) {
    return placed.isOn(PlacementBasis.IMMEDIATELY_WITH_PARENTS)
        ? matter.notAsked("placed-at-once", placed.began())
        : matter.keptIf(
            done.test(placed, placed.firstDay()), "done-first", "not-done-first", placed.began());
  }
}
