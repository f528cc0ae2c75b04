// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.months;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** When review conferences are held. */
final class ReviewTimes {

  private static final Timescale FIRST = months(3);
  private static final Timescale LATER = months(6);

  private ReviewTimes() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        firstHeldInTime(guidance),
        laterHeldInTime(guidance),
        heldAfterBirth(guidance),
        withinPlan(),
        notDuringChildInNeedPlan());
  }

  private static Rule firstHeldInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("review.first-held-in-time")
            .titled(
                "The first review conference is held within "
                    + FIRST
                    + " of the initial conference",
                Stage.REVIEW,
                guidance.on("child protection review conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .within(FIRST)
            .taking(
                "Months are calendar months, which end on the last day of a month that has no such"
                    + " day. The review that ends a plan counts; one after the plan ended reviews"
                    + " another plan. Nothing is asked that falls due once the plan has ended, the"
                    + " child has died or the child is 18."),
        ProtectionPlan.TOPIC,
        ReviewTimes::first);
  }

  private static Finding first(ProtectionPlan plan, Matter matter) {
    if (plan.conferenceMet().isEmpty()) {
      return matter.cannotTell("no-conference", plan.course().started());
    }
    Occurrence met = plan.conferenceMet().get();
    return matter
        .within(FIRST, met)
        .doneBy(firstReview(plan, met.on(), matter))
        .ceasedOn(plan.owedUntil())
        .judge();
  }

  private static Rule laterHeldInTime(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("review.later-held-in-time")
            .titled(
                "Later review conferences are held within " + LATER + " of the one before",
                Stage.REVIEW,
                guidance.on("child protection review conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .within(LATER)
            .taking(
                "Nothing is asked that falls due once the plan has ended, the child has died or the"
                    + " child is 18."),
        ProtectionPlan.TOPIC,
        ReviewTimes::later);
  }

  private static Findings later(ProtectionPlan plan, Matter matter) {
    return matter
        .every(LATER)
        .judge(reviews(plan, plan.course().started().on(), matter), plan.owedUntil());
  }

  private static List<Occurrence> reviews(ProtectionPlan plan, LocalDate afterDay, Matter matter) {
    List<Occurrence> reviews = new ArrayList<>();
    for (HeldConference each : matter.file().conferences().reviewsOf(plan.child(), afterDay)) {
      if (plan.reaches(each.met())) {
        reviews.add(each.met());
      }
    }
    return reviews;
  }

  private static Optional<Occurrence> firstReview(
      ProtectionPlan plan, LocalDate afterDay, Matter matter) {
    List<Occurrence> reviews = reviews(plan, afterDay, matter);
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(0));
  }

  private static Rule heldAfterBirth(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("review.held-after-birth")
            .titled(
                "The plan of a child born in its time is reviewed soon after birth",
                Stage.REVIEW,
                guidance.leavesOpen("reviews after birth"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "The time is the council's; the 3 months of every first review run beside it. A"
                    + " review on the day of birth is not one after it. Nothing is asked that falls"
                    + " due once the plan has ended or the child has died."),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            matter
                .file()
                .family()
                .bornOn(plan.course().child())
                .filter(born -> born.isAfter(plan.course().started().on()))
                .filter(born -> plan.endedOn().map(born::isBefore).orElse(true))
                .map(born -> afterBirth(plan, born, matter)));
  }

  private static Finding afterBirth(ProtectionPlan plan, LocalDate born, Matter matter) {
    return matter
        .within(PlanSlots.REVIEW_AFTER_BIRTH, new Occurrence(plan.course().started().entry(), born))
        .doneBy(firstReview(plan, born, matter))
        .ceasedOn(plan.owedUntil())
        .judge();
  }

  private static Rule withinPlan() {
    return Rule.forEach(
        RuleCard.of("review.within-plan")
            .titled(
                "A review conference is held after the plan it reviews began, and by its end",
                Stage.REVIEW,
                Sources.census("8841"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking(
                "A review on the day the plan began is too early; one on the day it ends is not"
                    + " too late."),
        ChildAtConference.REVIEWED,
        ReviewTimes::within);
  }

  private static Finding within(ChildAtConference each, Matter matter) {
    List<CourseOfPlan> plans = plansOf(each.child(), PlanKind.CHILD_PROTECTION, matter);
    if (plans.isEmpty()) {
      return matter.cannotTell("no-plan", each.met());
    }
    LocalDate met = each.met().on();
    boolean within = Iterables.any(plans, plan -> isInside(plan.span(), met));
    return matter.keptIf(within, "within", "outside", each.met());
  }

  private static boolean isInside(DateSpan plan, LocalDate met) {
    Optional<LocalDate> end = plan.endExclusive();
    return met.isAfter(plan.startInclusive()) && (end.isEmpty() || !met.isAfter(end.get()));
  }

  private static Rule notDuringChildInNeedPlan() {
    return Rule.forEach(
        RuleCard.of("review.not-during-child-in-need-plan")
            .titled(
                "No review conference is held while the child has a child in need plan",
                Stage.REVIEW,
                Sources.census("4003"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking("One on the day the child protection plan ends is no matter."),
        ChildAtConference.REVIEWED,
        ReviewTimes::during);
  }

  private static Finding during(ChildAtConference each, Matter matter) {
    LocalDate met = each.met().on();
    Optional<CourseOfPlan> inNeed =
        plansOf(each.child(), PlanKind.CHILD_IN_NEED, matter).stream()
            .filter(plan -> plan.isOpenOn(met))
            .findFirst();
    boolean endsThatDay =
        Iterables.any(
            plansOf(each.child(), PlanKind.CHILD_PROTECTION, matter),
            plan -> plan.span().endExclusive().equals(Optional.of(met)));
    return inNeed.isEmpty() || endsThatDay
        ? matter.kept("apart", each.met())
        : matter.broken("during", each.met(), inNeed.get().id());
  }

  private static List<CourseOfPlan> plansOf(ChildId child, PlanKind kind, Matter matter) {
    List<CourseOfPlan> plans = new ArrayList<>();
    for (CourseOfPlan each : matter.file().plans().of(child)) {
      if (each.kind() == kind) {
        plans.add(each);
      }
    }
    return plans;
  }
}
