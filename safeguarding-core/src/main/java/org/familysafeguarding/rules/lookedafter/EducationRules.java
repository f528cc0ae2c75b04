// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/** When a looked-after child has a personal education plan, and when it is reviewed. */
final class EducationRules {

  private static final String READING =
      "Asked from the age the council has set on, as the child was when they became looked after.";

  private EducationRules() {}

  static Rule begunInTime(TimescaleSlot slot, NumberSlot fromAge, Authority authority) {
    return Rule.forEach(
        RuleCard.of("care-health.education-plan-begun-in-time")
            .titled(
                "A personal education plan is begun in the time the council has set",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.VIRTUAL_SCHOOL)
            .taking(READING),
        CareDays.TOPIC,
        (care, matter) ->
            unasked(care, fromAge, matter)
                .orElseGet(
                    () ->
                        matter
                            .within(slot, care.began())
                            .doneBy(care.first(CareStep.EDUCATION_PLAN_BEGUN))
                            .ceasedOn(CareDays.endOfCare(care, matter.file()))
                            .judge()));
  }

  static Rule readyForFirstReview(NumberSlot fromAge, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("care-health.education-plan-ready-for-first-review")
            .titled(
                "A personal education plan is ready for the first review",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.VIRTUAL_SCHOOL)
            .taking(READING),
        CareDays.TOPIC,
        (care, matter) ->
            CareDays.reviews(care).stream()
                .findFirst()
                .map(
                    review ->
                        unasked(care, fromAge, matter)
                            .orElseGet(
                                () ->
                                    matter.keptIf(
                                        care.hadTaken(CareStep.EDUCATION_PLAN_READY, review.on()),
                                        "ready",
                                        "not-ready",
                                        review))));
  }

  private static Optional<Finding> unasked(CourseOfCare care, NumberSlot fromAge, Matter matter) {
    Optional<Integer> age = CareDays.ageOn(care.began().on(), care.child(), matter.file());
    if (age.isEmpty()) {
      return Optional.of(matter.cannotTell("no-birth", care.began()));
    }
    return age.get() < matter.number(fromAge, care.began().on())
        ? Optional.of(matter.notAsked("too-young", care.began()))
        : Optional.empty();
  }

  static Rule reviewedInTime(TimescaleSlot slot, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("care-health.education-plan-reviewed-in-time")
            .titled(
                "A personal education plan is reviewed at the interval the council has set",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.VIRTUAL_SCHOOL)
            .taking("The first interval begins when the plan is ready."),
        CareDays.TOPIC,
        (care, matter) ->
            matter
                .every(slot)
                .judge(readyAndReviewed(care), CareDays.endOfCare(care, matter.file())));
  }

  private static List<Occurrence> readyAndReviewed(CourseOfCare care) {
    Optional<Occurrence> ready = care.first(CareStep.EDUCATION_PLAN_READY);
    return ready
        .map(
            start ->
                Stream.concat(
                        Stream.of(start),
                        care.times(CareStep.EDUCATION_PLAN_REVIEWED).stream()
                            .filter(each -> !each.on().isBefore(start.on())))
                    .toList())
        .orElse(List.of());
  }
}
