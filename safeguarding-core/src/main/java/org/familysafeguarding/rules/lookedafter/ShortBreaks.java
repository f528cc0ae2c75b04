// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementSpan;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.rules.Topic;

/**
 * Series of short breaks: stays away from home, each short and few in a year, between which the
 * child lives with the family.
 *
 * <p>An episode of care in which every placement is a short break is such a series.
 */
final class ShortBreaks {

  private static final Topic<CourseOfCare> SERIES =
      Topic.of(ShortBreaks::series, CareDays::subject);

  private static final Topic<PlacedChild> BREAKS =
      Topic.of(ShortBreaks::breaks, PlacedChild::subject);

  private ShortBreaks() {}

  static boolean isSeries(CourseOfCare care) {
    return !care.placements().isEmpty() && care.placements().stream().allMatch(ShortBreaks::isOne);
  }

  private static boolean isOne(PlacementSpan placement) {
    return placement.placement().kind() == PlacementKind.SHORT_BREAKS;
  }

  private static List<CourseOfCare> series(CaseFile file) {
    return file.care().all().stream().filter(ShortBreaks::isSeries).toList();
  }

  private static List<PlacedChild> breaks(CaseFile file) {
    return PlacedChild.in(file).stream().filter(each -> isOne(each.placement())).toList();
  }

  static Rule firstReviewHeldInTime(TimescaleSlot slot, Authority authority) {
    return Rule.forEach(
        RuleCard.of("looked-after.short-break-first-review-held-in-time")
            .titled(
                "A series of short breaks is first reviewed in the time the council has set",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        SERIES,
        (care, matter) ->
            matter
                .within(slot, care.began())
                .doneBy(CareDays.reviews(care).stream().findFirst())
                .ceasedOn(CareDays.endOfCare(care, matter.file()))
                .judge());
  }

  static Rule laterReviewsHeldInTime(TimescaleSlot slot, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("looked-after.short-break-later-reviews-held-in-time")
            .titled(
                "A series of short breaks is reviewed again at the interval the council has set",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        SERIES,
        (care, matter) ->
            matter
                .every(slot)
                .judge(CareDays.reviews(care), CareDays.endOfCare(care, matter.file())));
  }

  static Rule visitsAgreed(Authority authority) {
    return Rule.forEach(
        RuleCard.of("care-visit.short-break-visits-agreed")
            .titled(
                "How often a child on short breaks is visited is agreed before the first break",
                Stage.CARE_VISIT,
                authority,
                DutyHolder.CASE_HOLDER),
        SERIES,
        (care, matter) -> {
          Occurrence first = care.placements().get(0).began();
          return matter.keptIf(
              care.placements().stream()
                  .anyMatch(each -> each.hadTaken(PlacementStep.VISITS_AGREED, first.on())),
              "agreed",
              "not-agreed",
              first);
        });
  }

  static Rule shortEnough(Timescale longest, Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.short-break-short-enough")
            .titled(
                "A short break lasts no longer than " + longest,
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(longest)
            .taking("The day of going home is not counted."),
        BREAKS,
        (placed, matter) ->
            matter
                .within(longest, placed.began())
                .doneBy(placed.placement().ended())
                .ceasedOn(CareDays.endOfCare(placed.care(), matter.file()))
                .judge());
  }

  static Rule fewEnough(int mostDays, Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.short-breaks-few-enough")
            .titled(
                "Short breaks come to no more than " + mostDays + " days in 12 months",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER)
            .taking(
                "Counted at each break, over the 12 months that end with it; the day of going home"
                    + " is not counted."),
        BREAKS,
        (placed, matter) -> {
          long days = daysInYearEndingWith(placed, matter);
          return days <= mostDays
              ? matter.kept("few-enough", placed.began(), days)
              : matter.broken("too-many", placed.began(), days);
        });
  }

  private static long daysInYearEndingWith(PlacedChild placed, Matter matter) {
    LocalDate end = endOf(placed, matter);
    return breaks(matter.file()).stream()
        .filter(each -> each.care().child().equals(placed.care().child()))
        .mapToLong(each -> daysBetween(end.minusYears(1), end, each, matter))
        .sum();
  }

  private static long daysBetween(
      LocalDate from, LocalDate until, PlacedChild placed, Matter matter) {
    LocalDate start = placed.firstDay().isAfter(from) ? placed.firstDay() : from;
    LocalDate end = endOf(placed, matter).isBefore(until) ? endOf(placed, matter) : until;
    return Math.max(0, DAYS.between(start, end));
  }

  private static LocalDate endOf(PlacedChild placed, Matter matter) {
    return placed
        .end(matter.file())
        .filter(end -> !end.isAfter(matter.today()))
        .orElse(matter.today());
  }
}
