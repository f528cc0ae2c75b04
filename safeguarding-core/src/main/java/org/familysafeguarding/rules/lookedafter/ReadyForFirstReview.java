// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/**
 * What must be there when a child's case is first reviewed.
 *
 * <p>The regulations say what a care plan holds and not by when each part is in it; the first
 * review is the first time that somebody independent looks, so each is looked for then.
 */
final class ReadyForFirstReview {

  private static final String READING =
      "Each part of the plan is looked for on the day of the first review; the regulations give no"
          + " other day.";

  private ReadyForFirstReview() {}

  static Rule permanencePlanned(Authority authority) {
    return ready(
        RuleCard.of("looked-after.permanence-planned")
            .titled(
                "The care plan says how the child is to be brought up for good",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(READING),
        CareStep.PERMANENCE_PLANNED);
  }

  static Rule wishesHeard(Authority authority) {
    return ready(
        RuleCard.of("looked-after.wishes-heard")
            .titled(
                "The care plan holds the child's wishes and feelings",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(READING),
        CareStep.WISHES_AND_FEELINGS_HEARD);
  }

  static Rule healthPlanMade(Authority authority) {
    return ready(
        RuleCard.of("care-health.plan-made")
            .titled(
                "The care plan holds a health plan",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(READING),
        CareStep.HEALTH_PLAN_MADE);
  }

  static Rule reviewingOfficerAppointed(Authority authority) {
    return ready(
        RuleCard.of("looked-after.reviewing-officer-appointed-before-first-review")
            .titled(
                "An independent reviewing officer is appointed before the first review",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        CareStep.REVIEWING_OFFICER_APPOINTED);
  }

  private static Rule ready(RuleCard card, CareStep step) {
    return Rule.forEachThatApplies(
        card,
        CareDays.TOPIC,
        (care, matter) ->
            CareDays.reviews(care).stream()
                .findFirst()
                .map(
                    review ->
                        matter.keptIf(
                            care.hadTaken(step, review.on()), "there", "missing", review)));
  }
}
