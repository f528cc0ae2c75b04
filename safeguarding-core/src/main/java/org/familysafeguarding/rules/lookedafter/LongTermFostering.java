// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementSpan;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Settled foster care, in which reviews and visits may be fewer. */
final class LongTermFostering {

  private LongTermFostering() {}

  /** Whether the child had been settled for a year, and fewer reviews had been agreed. */
  static boolean hasFewerReviews(CourseOfCare care, LocalDate day) {
    return care.hadTaken(CareStep.FEWER_REVIEWS_AGREED, day)
        && care.placements().stream()
            .anyMatch(each -> isSettled(each, day) && livedThere(each, day));
  }

  /** Whether the child had been settled for a year, and had agreed to fewer visits. */
  static boolean hasFewerVisits(PlacementSpan placement, LocalDate day) {
    return isSettled(placement, day)
        && placement.hadTaken(PlacementStep.FEWER_VISITS_AGREED_BY_CHILD, day);
  }

  static Rule visitedInTime(Timescale interval, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("care-visit.long-term-fostering-in-time")
            .titled(
                "A child who has been a year in long-term foster care and agrees is visited every "
                    + interval,
                Stage.CARE_VISIT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(interval)
            .taking(
                "The interval is that of the day of the last visit. A child whose age is not"
                    + " recorded cannot be said to be old enough to agree."),
        PlacedChild.TOPIC,
        (placed, matter) -> visitedInTime(interval, placed, matter));
  }

  private static Findings visitedInTime(Timescale interval, PlacedChild placed, Matter matter) {
    Optional<LocalDate> end = placed.end(matter.file());
    return Turns.judge(
        placed.visits(matter.file()),
        end,
        (visit, next) ->
            VisitDuty.on(visit.on(), placed, true) == VisitDuty.LONG_TERM_FOSTERING
                ? Optional.of(
                    isBornBy(visit, placed, matter)
                        ? matter.within(interval, visit).doneBy(next).ceasedOn(end).judge()
                        : matter.cannotTell("no-birth", visit))
                : Optional.empty());
  }

  private static boolean isBornBy(Occurrence visit, PlacedChild placed, Matter matter) {
    return CareDays.ageOn(visit.on(), placed.care().child(), matter.file()).isPresent();
  }

  private static boolean isSettled(PlacementSpan placement, LocalDate day) {
    return placement.placement().isOn(PlacementBasis.LONG_TERM_FOSTERING)
        && !day.isBefore(placement.began().on().plusYears(1));
  }

  private static boolean livedThere(PlacementSpan placement, LocalDate day) {
    return placement.ended().map(end -> day.isBefore(end.on())).orElse(true);
  }
}
