// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What a child in need plan rests on and says, and how it lies in time. */
final class ChildInNeedPlans {

  private ChildInNeedPlans() {}

  static Rule restsOnAssessment(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("child-in-need.plan-rests-on-assessment")
            .titled(
                "A child in need plan rests on a concluded assessment of the child",
                Stage.CHILD_IN_NEED,
                guidance.on("child in need plans"),
                DutyHolder.CASE_HOLDER),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) ->
            matter.keptIf(
                matter.file().assessments().of(plan.child()).stream()
                    .flatMap(each -> each.concluded().stream())
                    .anyMatch(end -> !end.authorised().on().isAfter(plan.started().on())),
                "assessed",
                "not-assessed",
                plan.started()));
  }

  static Rule saysWhoDoesWhat(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("child-in-need.plan-says-who-does-what")
            .titled(
                "A child in need plan says what is to change and who does what",
                Stage.CHILD_IN_NEED,
                guidance.on("child in need plans"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Each outcome now agreed has an action, and every action has somebody to do it."),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) -> {
          if (plan.outcomes().isEmpty()) {
            return matter.broken("no-outcome", plan.started());
          }
          return matter.keptIf(
              plan.outcomes().stream().map(AgreedOutcome::actions).noneMatch(List::isEmpty),
              "said",
              "no-action",
              plan.started());
        });
  }

  static Rule outlastsStepDown(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("child-in-need.step-down-lasts")
            .titled(
                "Help after a child protection plan lasts as long as the council has set",
                Stage.CHILD_IN_NEED,
                guidance.leavesOpenAsRestated("help after a child protection plan"),
                DutyHolder.CASE_HOLDER),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) ->
            followsProtection(plan, matter)
                ? Optional.of(lastsLongEnough(plan, matter))
                : Optional.empty());
  }

  private static boolean followsProtection(CourseOfPlan plan, Matter matter) {
    return matter.file().plans().of(plan.child()).stream()
        .filter(each -> each.kind() == PlanKind.CHILD_PROTECTION)
        .flatMap(each -> each.end().stream())
        .filter(end -> end.ending().reason() == PlanEndReason.STEPPED_DOWN)
        .anyMatch(end -> end.ended().on().equals(plan.started().on()));
  }

  private static Finding lastsLongEnough(CourseOfPlan plan, Matter matter) {
    int months = matter.number(FrontDoorSlots.STEP_DOWN_MONTHS, plan.started().on());
    if (months == 0) {
      return matter.notAsked("left-open", plan.started());
    }
    LocalDate until = plan.started().on().plusMonths(months);
    return plan.span().endExclusive().filter(end -> end.isBefore(until)).isPresent()
        ? matter.broken("ended-early", plan.started(), months)
        : matter.kept("lasts", plan.started(), months);
  }

  static Rule oneAtATime() {
    return Rule.forEach(
        RuleCard.of("child-in-need.one-plan-at-a-time")
            .titled(
                "A child has one child in need plan at a time",
                Stage.CHILD_IN_NEED,
                Sources.census("4014"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "One may begin on the day another ends. Rule 4004 asks the same of open plans."),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) -> {
          List<String> others =
              ChildInNeedPage.plans(matter.file()).stream()
                  .takeWhile(each -> !each.equals(plan))
                  .filter(each -> each.child().equals(plan.child()))
                  .filter(each -> each.span().overlaps(plan.span()))
                  .map(each -> each.id().value())
                  .toList();
          return others.isEmpty()
              ? matter.kept("alone", plan.started())
              : matter.broken("another", plan.started(), others);
        });
  }

  static Rule notBeforeReferral() {
    return Rule.forEach(
        RuleCard.of("child-in-need.plan-not-before-referral")
            .titled(
                "A child in need plan does not begin before the child's referral",
                Stage.CHILD_IN_NEED,
                Sources.census("4015"),
                DutyHolder.CASE_HOLDER),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) -> ReferralOrder.judge(plan.child(), plan.started(), matter));
  }

  static Rule notAfterDeath() {
    return Rule.forEach(
        RuleCard.of("child-in-need.plan-not-after-death")
            .titled(
                "A child in need plan neither begins nor ends after the child died",
                Stage.CHILD_IN_NEED,
                Sources.census("4008"),
                DutyHolder.CASE_HOLDER)
            .taking("Rule 4009Q asks the same of the day on which the plan ended."),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) -> {
          Optional<LocalDate> died = matter.file().family().diedOn(plan.child());
          if (died.filter(plan.started().on()::isAfter).isPresent()) {
            return matter.broken("begun-after-death", plan.started());
          }
          boolean endedAfter =
              plan.span()
                  .endExclusive()
                  .filter(end -> died.map(end::isAfter).orElse(false))
                  .isPresent();
          return matter.keptIf(!endedAfter, "in-lifetime", "ended-after-death", plan.started());
        });
  }

  static Rule lasts() {
    return Rule.forEachThatApplies(
        RuleCard.of("child-in-need.plan-lasts")
            .titled(
                "A child in need plan does not end on the day it began",
                Stage.CHILD_IN_NEED,
                Sources.census("4012Q"),
                DutyHolder.CASE_HOLDER),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) ->
            plan.end()
                .map(
                    end ->
                        matter.keptIf(
                            end.ended().on().isAfter(plan.started().on()),
                            "lasted",
                            "same-day",
                            plan.started())));
  }
}
