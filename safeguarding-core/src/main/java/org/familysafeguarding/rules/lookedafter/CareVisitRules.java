// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LegalStanding;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementTerms;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/**
 * How soon and how often a child is visited in a placement.
 *
 * <p>Each visit starts the clock for the next, and the interval is that of the day of the visit: a
 * visit in the first year of a placement is followed by one within the interval of that year.
 */
final class CareVisitRules {

  /** How long may pass after a visit on that day. */
  interface Interval {
    Timescale after(LocalDate visit, PlacedChild placed);
  }

  private CareVisitRules() {}

  static Rule firstInTime(Timescale limit, Authority authority) {
    return Rule.forEach(
        RuleCard.of("care-visit.first-in-time")
            .titled(
                "A child is visited within " + limit + " of the start of a placement",
                Stage.CARE_VISIT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(limit)
            .taking(
                "A visit counts that was made as one to a looked-after child and at which the child"
                    + " was seen by somebody who was there."),
        PlacedChild.TOPIC,
        (placed, matter) ->
            placed.isOfKind(PlacementKind.SHORT_BREAKS)
                ? matter.notAsked("short-break", placed.began())
                : matter
                    .within(limit, placed.began())
                    .doneBy(placed.visits(matter.file()).stream().findFirst())
                    .ceasedOn(placed.end(matter.file()))
                    .judge());
  }

  /** In the first year and after, with a longer interval where the child is to stay. */
  static Interval ordinary(Timescale interval, Timescale whereMeantToLast) {
    return (visit, placed) ->
        visit.isBefore(placed.firstDay().plusYears(1))
                || placed.terms().filter(PlacementTerms::meantToLastToEighteen).isEmpty()
            ? interval
            : whereMeantToLast;
  }

  /** One interval until the first review in the placement, and another from then on. */
  static Interval untilReview(Timescale before, Timescale after) {
    return (visit, placed) -> placed.wasReviewedBy(visit) ? after : before;
  }

  static Interval always(Timescale interval) {
    return (visit, placed) -> interval;
  }

  /** Visits follow one another in time, for as long as one duty holds. */
  static Rule repeatedInTime(
      RuleCard card, VisitDuty duty, Interval interval, boolean fewerForSettled) {
    requireNonNull(interval, "interval");
    return Rule.forEachSeries(
        card,
        PlacedChild.TOPIC,
        (placed, matter) -> {
          Optional<LocalDate> end = placed.end(matter.file());
          return Turns.judge(
              placed.visits(matter.file()),
              end,
              (visit, next) ->
                  VisitDuty.on(visit.on(), placed, fewerForSettled) == duty
                      ? Optional.of(
                          matter
                              .within(interval.after(visit.on(), placed), visit)
                              .doneBy(next)
                              .ceasedOn(end)
                              .judge())
                      : Optional.empty());
        });
  }

  static Rule afterCareOrder(Timescale limit, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("care-visit.after-care-order-in-time")
            .titled(
                "A child living with parents is visited within " + limit + " of a care order",
                Stage.CARE_VISIT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(limit),
        PlacedChild.TOPIC,
        (placed, matter) -> afterCareOrder(limit, placed, matter));
  }

  private static Findings afterCareOrder(Timescale limit, PlacedChild placed, Matter matter) {
    Optional<LocalDate> end = placed.end(matter.file());
    return Turns.judge(
        careOrdersWithParents(placed),
        end,
        (order, next) ->
            Optional.of(
                matter
                    .within(limit, order)
                    .doneBy(CareDays.firstSince(order.on(), placed.visits(matter.file()).stream()))
                    .ceasedOn(end)
                    .judge()));
  }

  private static List<Occurrence> careOrdersWithParents(PlacedChild placed) {
    return placed.isOfKind(PlacementKind.WITH_PARENTS)
        ? placed.care().legalStandings().stream()
            .filter(each -> each.status() == LegalStatus.CARE_ORDER)
            .map(LegalStanding::since)
            .filter(since -> !since.on().isBefore(placed.firstDay()))
            .toList()
        : List.of();
  }

  static Rule madeOnRequest(TimescaleSlot slot, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("care-visit.made-on-request")
            .titled(
                "A visit that the child or the carer asks for is made in the time the council has"
                    + " set",
                Stage.CARE_VISIT,
                authority,
                DutyHolder.CASE_HOLDER),
        CareDays.TOPIC,
        (care, matter) -> madeOnRequest(slot, care, matter));
  }

  private static Findings madeOnRequest(TimescaleSlot slot, CourseOfCare care, Matter matter) {
    Optional<LocalDate> end = CareDays.endOfCare(care, matter.file());
    return Turns.judge(
        requests(care),
        end,
        (asked, next) ->
            Optional.of(
                matter
                    .within(slot, asked)
                    .doneBy(
                        CareVisits.in(DateSpan.from(asked.on()), care.child(), matter.file())
                            .stream()
                            .findFirst())
                    .ceasedOn(end)
                    .judge()));
  }

  private static List<Occurrence> requests(CourseOfCare care) {
    return Stream.of(CareStep.VISIT_ASKED_FOR_BY_CHILD, CareStep.VISIT_ASKED_FOR_BY_CARER)
        .flatMap(step -> care.times(step).stream())
        .toList();
  }
}
