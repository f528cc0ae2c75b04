// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What is asked of the care plan. */
final class CarePlanRules {

  private CarePlanRules() {}

  /** The plan is there before the first placement, or soon after. */
  static Rule preparedInTime(Timescale limit, Authority authority) {
    return Rule.forEach(
        RuleCard.of("looked-after.care-plan-prepared-in-time")
            .titled(
                "A care plan is prepared before the first placement or within "
                    + limit
                    + " of its start",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(limit)
            .taking(
                "Where the first placement began under a care order or an interim one, the plan is"
                    + " the court's and the regulation does not ask for it."),
        CareDays.TOPIC,
        (care, matter) -> preparedInTime(limit, care, matter));
  }

  private static Finding preparedInTime(Timescale limit, CourseOfCare care, Matter matter) {
    if (care.placements().isEmpty()) {
      return matter.cannotTell("no-placement", care.began());
    }
    Occurrence placed = care.placements().get(0).began();
    if (hasCourtPlan(care, placed.on())) {
      return matter.notAsked("court-plan", placed);
    }
    return matter
        .within(limit, placed)
        .doneBy(care.first(CareStep.CARE_PLAN_PREPARED))
        .ceasedOn(CareDays.endOfCare(care, matter.file()))
        .judge();
  }

  /** Parents agree to the plan, unless the young person agrees in their own right. */
  static Rule agreedWithParents(int fromAge, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.care-plan-agreed-with-parents")
            .titled(
                "A care plan is agreed with the parents or whoever has parental responsibility",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(
                "Not asked under a care order, nor where a young person of "
                    + fromAge
                    + " or over is accommodated and agrees for themselves. Agreement may follow the"
                    + " plan."),
        CareDays.TOPIC,
        (care, matter) -> agreedWithParents(fromAge, care, matter));
  }

  private static Optional<Finding> agreedWithParents(
      int fromAge, CourseOfCare care, Matter matter) {
    return planWithoutCourt(care)
        .map(
            plan ->
                agreesForThemselves(fromAge, plan, care, matter.file())
                    ? matter.notAsked("young-person-agrees", plan)
                    : matter.keptIf(
                        care.first(CareStep.CARE_PLAN_AGREED_WITH_PARENTS).isPresent(),
                        "agreed",
                        "not-agreed",
                        plan));
  }

  /** A young person accommodated by the council agrees to the plan. */
  static Rule agreedWithYoungPerson(int fromAge, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.care-plan-agreed-with-young-person")
            .titled(
                "A care plan is agreed with a young person of "
                    + fromAge
                    + " or over who is accommodated",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking("The age is that on the day the plan was prepared."),
        CareDays.TOPIC,
        (care, matter) ->
            planWithoutCourt(care)
                .flatMap(plan -> agreedWithYoungPerson(fromAge, plan, care, matter)));
  }

  private static Optional<Finding> agreedWithYoungPerson(
      int fromAge, Occurrence plan, CourseOfCare care, Matter matter) {
    if (!isAccommodated(care, plan.on())) {
      return Optional.empty();
    }
    if (CareDays.ageOn(plan.on(), care.child(), matter.file()).isEmpty()) {
      return Optional.of(matter.cannotTell("no-birth", plan));
    }
    return agreesForThemselves(fromAge, plan, care, matter.file())
        ? Optional.of(
            matter.keptIf(
                care.first(CareStep.CARE_PLAN_AGREED_WITH_CHILD).isPresent(),
                "agreed",
                "not-agreed",
                plan))
        : Optional.empty();
  }

  /** A significant change waits for a review. */
  static Rule changedAfterReview(Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("looked-after.plan-changed-after-review")
            .titled(
                "A care plan changes significantly only after a review has considered it",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .asking()
            .taking(
                "A review counts that was held by the day of the change and not before the day the"
                    + " plan was prepared or last changed."),
        CareDays.TOPIC,
        (care, matter) -> changedAfterReview(care, matter));
  }

  private static Findings changedAfterReview(CourseOfCare care, Matter matter) {
    Stream<Finding> urgent =
        care.times(CareStep.CARE_PLAN_CHANGED_URGENTLY).stream()
            .map(change -> matter.notAsked("not-practicable", change));
    Stream<Finding> others =
        care.times(CareStep.CARE_PLAN_CHANGED_SIGNIFICANTLY).stream()
            .map(
                change ->
                    matter.keptIf(
                        wasReviewedBefore(change, care), "reviewed", "no-review", change));
    return Findings.of(Stream.concat(others, urgent).toList());
  }

  private static boolean wasReviewedBefore(Occurrence change, CourseOfCare care) {
    Optional<LocalDate> planStoodFrom =
        Stream.of(
                CareStep.CARE_PLAN_PREPARED,
                CareStep.CARE_PLAN_CHANGED_SIGNIFICANTLY,
                CareStep.CARE_PLAN_CHANGED_URGENTLY)
            .flatMap(step -> care.times(step).stream())
            .map(Occurrence::on)
            .filter(day -> day.isBefore(change.on()))
            .max(Comparator.naturalOrder());
    return CareDays.reviews(care).stream()
        .map(Occurrence::on)
        .filter(day -> !day.isAfter(change.on()))
        .anyMatch(day -> planStoodFrom.map(from -> !day.isBefore(from)).orElse(true));
  }

  private static Optional<Occurrence> planWithoutCourt(CourseOfCare care) {
    return care.first(CareStep.CARE_PLAN_PREPARED).filter(plan -> !hasCourtPlan(care, plan.on()));
  }

  private static boolean hasCourtPlan(CourseOfCare care, LocalDate day) {
    LegalStatus status = care.legalStatusOn(day);
    return status == LegalStatus.CARE_ORDER || status == LegalStatus.INTERIM_CARE_ORDER;
  }

  private static boolean isAccommodated(CourseOfCare care, LocalDate day) {
    return care.legalStatusOn(day) == LegalStatus.ACCOMMODATED;
  }

  private static boolean agreesForThemselves(
      int fromAge, Occurrence plan, CourseOfCare care, CaseFile file) {
    return isAccommodated(care, plan.on())
        && CareDays.ageOn(plan.on(), care.child(), file).filter(age -> age >= fromAge).isPresent();
  }
}
