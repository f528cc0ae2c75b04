// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.EndedPlan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** How child protection plans end. */
final class PlanEndings {

  private static final int ADULT = 18;

  private PlanEndings() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        endedOnLawfulGround(guidance),
        endingBorneOut(guidance),
        firstReviewEndsOnlyDonePlans(guidance),
        endsAfterItBegan(),
        notBeyondDeath(),
        agenciesTold(guidance));
  }

  private static Rule endedOnLawfulGround(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.ended-on-lawful-ground")
            .titled(
                "A child protection plan ends by a review conference or on another lawful ground",
                Stage.PLAN,
                guidance.lessSurelyOn("ending a child protection plan"),
                DutyHolder.CONFERENCE_SERVICE)
            .refusingOnly(EventKind.PLAN_ENDED, EventKind.CONFERENCE_MET)
            .taking(
                "The other grounds are that the child moved to another council, turned 18, died or"
                    + " left the country for good. For a child who becomes looked after guidance is"
                    + " read as asking for the conference too. The conference met by the day the"
                    + " plan ended, and is the latest review of the child by then. A review that is"
                    + " told late of a plan already ended is asked about, not refused."),
        Topics.PROTECTION_PLANS,
        (plan, matter) -> plan.end().map(end -> ground(plan, end, matter)));
  }

  private static Finding ground(CourseOfPlan plan, EndedPlan end, Matter matter) {
    if (end.ending().reason().needsNoConference()) {
      return matter.kept("no-conference-needed", end.ended());
    }
    Optional<HeldConference> held =
        end.ending().conference().flatMap(matter.file().conferences()::named);
    if (held.isEmpty()) {
      return matter.broken("no-conference", end.ended());
    }
    if (held.get().met().on().isAfter(end.ended().on())) {
      return matter.broken("before-conference", end.ended());
    }
    return endedIt(held.get(), plan)
        ? matter.keptIf(
            !isOvertaken(held.get(), plan, end, matter), "decided", "overtaken", end.ended())
        : matter.broken("not-decided", end.ended());
  }

  /** Whether the child was reviewed again before the plan ended, so that this review is not it. */
  private static boolean isOvertaken(
      HeldConference held, CourseOfPlan plan, EndedPlan end, Matter matter) {
    return matter.file().conferences().reviewsOf(plan.child(), held.met().on()).stream()
        .anyMatch(later -> !later.met().on().isAfter(end.ended().on()));
  }

  private static boolean endedIt(HeldConference held, CourseOfPlan plan) {
    return held.isReview()
        && !held.met().on().isBefore(plan.started().on())
        && held.conference()
            .decisionFor(plan.child())
            .filter(each -> each.outcome() == ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .isPresent();
  }

  private static Rule endingBorneOut(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.ending-borne-out")
            .titled(
                "The file bears out the ground on which a plan ended without a conference",
                Stage.PLAN,
                guidance.lessSurelyOn("ending a child protection plan"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking(
                "A move ends the plan here once the other council has held its conference; that a"
                    + " child has left the country for good is not looked into."),
        Topics.PROTECTION_PLANS,
        (plan, matter) -> plan.end().flatMap(end -> borneOut(plan, end, matter)));
  }

  private static Optional<Finding> borneOut(CourseOfPlan plan, EndedPlan end, Matter matter) {
    return switch (end.ending().reason()) {
      case MOVED_TO_ANOTHER_COUNCIL -> Optional.of(moved(plan, end, matter));
      case REACHED_18 -> Optional.of(grownUp(plan, end, matter));
      case DIED -> Optional.of(died(plan, end, matter));
      default -> Optional.empty();
    };
  }

  private static Finding moved(CourseOfPlan plan, EndedPlan end, Matter matter) {
    boolean heldByThen =
        plan.first(PlanStep.CONFERENCE_HELD_BY_NEW_COUNCIL)
            .filter(held -> !held.on().isAfter(end.ended().on()))
            .isPresent();
    return matter.keptIf(heldByThen, "taken-over", "not-taken-over", end.ended());
  }

  private static Finding grownUp(CourseOfPlan plan, EndedPlan end, Matter matter) {
    Optional<Integer> age =
        matter.file().family().child(plan.child()).flatMap(child -> child.ageOn(end.ended().on()));
    return age.map(years -> matter.keptIf(years >= ADULT, "adult", "no-adult", end.ended()))
        .orElseGet(() -> matter.cannotTell("age-unknown", end.ended()));
  }

  private static Finding died(CourseOfPlan plan, EndedPlan end, Matter matter) {
    boolean deadByThen =
        matter
            .file()
            .family()
            .diedOn(plan.child())
            .filter(died -> !died.isAfter(end.ended().on()))
            .isPresent();
    return matter.keptIf(deadByThen, "died", "no-death", end.ended());
  }

  private static Rule firstReviewEndsOnlyDonePlans(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.first-review-ends-only-done-plans")
            .titled(
                "A plan ends at its first review only when all its actions are done",
                Stage.PLAN,
                guidance.leavesOpen("ending a plan at its first review"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("It is asked only where the council has said so."),
        ProtectionPlan.TOPIC,
        PlanEndings::firstReview);
  }

  private static Optional<Finding> firstReview(ProtectionPlan plan, Matter matter) {
    Optional<EndedPlan> end =
        plan.course()
            .end()
            .filter(each -> plan.firstReview(matter.file()).filter(each::wasDecidedBy).isPresent());
    return end.filter(
            each ->
                matter.number(PlanSlots.FIRST_REVIEW_ENDS_ONLY_DONE_PLANS, each.ended().on()) > 0)
        .map(
            each -> matter.keptIf(isDone(plan.course()), "all-done", "not-all-done", each.ended()));
  }

  private static boolean isDone(CourseOfPlan plan) {
    return plan.actions().stream().map(PlanAction::id).allMatch(plan.actionsDone()::contains);
  }

  private static Rule endsAfterItBegan() {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.ends-after-it-began")
            .titled(
                "A child protection plan does not end on the day it began",
                Stage.PLAN,
                Sources.census("8840"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking(),
        Topics.PROTECTION_PLANS,
        (plan, matter) ->
            plan.end()
                .map(
                    end ->
                        matter.keptIf(
                            end.ended().on().isAfter(plan.started().on()),
                            "after",
                            "same-day",
                            end.ended())));
  }

  private static Rule notBeyondDeath() {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.not-beyond-death")
            .titled(
                "A child protection plan neither begins nor ends after the child's death",
                Stage.PLAN,
                Sources.census("8915 and 8920"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking("One still in force on the day after the death can no longer end in time."),
        Topics.PROTECTION_PLANS,
        (plan, matter) ->
            matter.file().family().diedOn(plan.child()).map(died -> beyond(plan, died, matter)));
  }

  private static Finding beyond(CourseOfPlan plan, LocalDate died, Matter matter) {
    if (plan.started().on().isAfter(died)) {
      return matter.broken("began-after", plan.started());
    }
    LocalDate last = plan.end().map(end -> end.ended().on()).orElse(matter.today());
    return matter.keptIf(!last.isAfter(died), "by-then", "beyond", plan.started());
  }

  private static Rule agenciesTold(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.agencies-told-of-ending")
            .titled(
                "The agencies invited to the first conference are told that the plan ended",
                Stage.PLAN,
                guidance.unverifiedOn("ending a child protection plan, notification"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "It is asked only where the council has said so, and from the day after the plan"
                    + " ended."),
        Topics.PROTECTION_PLANS,
        (plan, matter) -> plan.end().flatMap(end -> told(plan, end, matter)));
  }

  private static Optional<Finding> told(CourseOfPlan plan, EndedPlan end, Matter matter) {
    if (matter.number(PlanSlots.AGENCIES_TOLD, end.ended().on()) == 0) {
      return Optional.empty();
    }
    return plan.first(PlanStep.AGENCIES_TOLD_OF_ENDING).isPresent()
        ? Optional.of(matter.kept("told", end.ended()))
        : Overnight.broken("not-told", end.ended(), matter);
  }
}
