// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/** When a looked-after child's case is reviewed. */
final class CareReviewRules {

  private CareReviewRules() {}

  static Rule firstHeldInTime(Timescale limit, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.first-review-held-in-time")
            .titled(
                "A child's case is first reviewed within " + limit + " of becoming looked after",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .within(limit)
            .taking("A series of short breaks has a clock of its own."),
        CareDays.TOPIC,
        (care, matter) ->
            ShortBreaks.isSeries(care)
                ? Optional.empty()
                : Optional.of(
                    matter
                        .within(limit, care.began())
                        .doneBy(CareDays.reviews(care).stream().findFirst())
                        .ceasedOn(CareDays.endOfCare(care, matter.file()))
                        .judge()));
  }

  static Rule secondHeldInTime(Timescale limit, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.second-review-held-in-time")
            .titled(
                "A child's case is reviewed again within " + limit + " of the first review",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .within(limit),
        CareDays.TOPIC,
        (care, matter) -> second(limit, care, matter));
  }

  private static Optional<Finding> second(Timescale limit, CourseOfCare care, Matter matter) {
    List<Occurrence> reviews = CareDays.reviews(care);
    Optional<LocalDate> end = CareDays.endOfCare(care, matter.file());
    if (reviews.isEmpty() || ShortBreaks.isSeries(care)) {
      return Optional.empty();
    }
    return Turns.judge(
            reviews,
            end,
            (first, next) ->
                first.equals(reviews.get(0))
                    ? Optional.of(matter.within(limit, first).doneBy(next).ceasedOn(end).judge())
                    : Optional.empty())
        .all()
        .stream()
        .findFirst();
  }

  /** Reviews may be fewer for a child long settled with foster carers, where that is the law. */
  static Rule laterHeldInTime(Timescale limit, boolean fewerForSettled, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("looked-after.later-reviews-held-in-time")
            .titled(
                "A child's case is reviewed within " + limit + " of each later review",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .within(limit)
            .taking(
                "From the second review on. Since 2015 reviews may be agreed to be fewer for a"
                    + " child who has been a year in long-term foster care; how few was not read,"
                    + " so nothing is asked then."),
        CareDays.TOPIC,
        (care, matter) -> later(limit, fewerForSettled, care, matter));
  }

  private static Findings later(
      Timescale limit, boolean fewerForSettled, CourseOfCare care, Matter matter) {
    Optional<LocalDate> end = CareDays.endOfCare(care, matter.file());
    return Turns.judge(
        afterTheFirst(care),
        end,
        (review, next) ->
            Optional.of(
                fewerForSettled && LongTermFostering.hasFewerReviews(care, review.on())
                    ? matter.notAsked("fewer-agreed", review)
                    : matter.within(limit, review).doneBy(next).ceasedOn(end).judge()));
  }

  private static List<Occurrence> afterTheFirst(CourseOfCare care) {
    return ShortBreaks.isSeries(care)
        ? List.of()
        : CareDays.reviews(care).stream().skip(1).toList();
  }

  static Rule heldEarlyWhenAsked(TimescaleSlot slot, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("looked-after.early-review-held")
            .titled(
                "A review asked for before its time is held in the time the council has set",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        CareDays.TOPIC,
        (care, matter) -> {
          Optional<LocalDate> end = CareDays.endOfCare(care, matter.file());
          return Turns.judge(
              care.times(CareStep.EARLY_REVIEW_ASKED_FOR),
              end,
              (asked, next) ->
                  Optional.of(
                      matter
                          .within(slot, asked)
                          .doneBy(CareDays.firstSince(asked.on(), CareDays.reviews(care).stream()))
                          .ceasedOn(end)
                          .judge()));
        });
  }
}
