// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/** When a looked-after child's health is assessed. */
final class CareHealthRules {

  private CareHealthRules() {}

  static Rule firstAssessedInTime(TimescaleSlot slot, Authority authority) {
    return Rule.forEach(
        RuleCard.of("care-health.first-assessed-in-time")
            .titled(
                "A child's health is first assessed in the time the council has set",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.HEALTH),
        CareDays.TOPIC,
        (care, matter) ->
            matter
                .within(slot, care.began())
                .doneBy(care.first(CareStep.HEALTH_ASSESSED))
                .ceasedOn(CareDays.endOfCare(care, matter.file()))
                .judge());
  }

  /** Younger children are assessed more often. */
  static Rule assessedAgainInTime(Ages ages, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("care-health.assessed-again-in-time")
            .titled(
                "A child's health is assessed every "
                    + ages.younger()
                    + " under the age of "
                    + ages.under()
                    + " and every "
                    + ages.older()
                    + " from then on",
                Stage.CARE_HEALTH,
                authority,
                DutyHolder.HEALTH)
            .taking("The interval is that of the child's age on the day of the last assessment."),
        CareDays.TOPIC,
        (care, matter) -> assessedAgainInTime(ages, care, matter));
  }

  private static Findings assessedAgainInTime(Ages ages, CourseOfCare care, Matter matter) {
    Optional<LocalDate> end = CareDays.endOfCare(care, matter.file());
    return Turns.judge(
        care.times(CareStep.HEALTH_ASSESSED),
        end,
        (last, next) ->
            Optional.of(
                CareDays.ageOn(last.on(), care.child(), matter.file())
                    .map(
                        age ->
                            matter
                                .within(ages.intervalAt(age), last)
                                .doneBy(next)
                                .ceasedOn(end)
                                .judge())
                    .orElseGet(() -> matter.cannotTell("no-birth", last))));
  }

  /** The age below which one interval holds, and from which another does. */
  record Ages(int under, Timescale younger, Timescale older) {

    Ages {
      requireNonNull(younger, "younger");
      requireNonNull(older, "older");
    }

    Timescale intervalAt(int age) {
      return age < under ? younger : older;
    }
  }
}
