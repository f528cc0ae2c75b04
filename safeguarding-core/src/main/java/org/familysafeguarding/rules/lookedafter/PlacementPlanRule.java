// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.Optional;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** A placement plan stands in the care plan. */
final class PlacementPlanRule {

  private PlacementPlanRule() {}

  static Rule agreed(Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("placement.plan-agreed")
            .titled(
                "The care plan holds a placement plan",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(
                "It is looked for on the day of the first review held in the placement; the"
                    + " regulations give no other day."),
        PlacedChild.TOPIC,
        (placed, matter) -> agreed(placed, matter));
  }

  private static Optional<Finding> agreed(PlacedChild placed, Matter matter) {
    return placed
        .firstReview()
        .filter(review -> placed.livedThereOn(review.on(), matter.file()))
        .map(
            review ->
                matter.keptIf(
                    placed.placement().hadTaken(PlacementStep.PLACEMENT_PLAN_AGREED, review.on()),
                    "there",
                    "missing",
                    review));
  }
}
