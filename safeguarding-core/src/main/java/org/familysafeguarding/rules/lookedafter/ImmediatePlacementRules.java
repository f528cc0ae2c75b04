// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Topic;

/** What follows when a child was placed with parents at once, before they were assessed. */
final class ImmediatePlacementRules {

  private static final Topic<PlacedChild> TOPIC =
      Topic.of(ImmediatePlacementRules::placements, PlacedChild::subject);

  private ImmediatePlacementRules() {}

  static Rule assessedInTime(Timescale limit, Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.immediate-assessed-in-time")
            .titled(
                "Parents with whom a child was placed at once are assessed within " + limit,
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(limit),
        TOPIC,
        (placed, matter) -> within(limit, placed, matter, assessed(placed)));
  }

  static Rule reviewedInTime(Timescale limit, Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.immediate-reviewed-in-time")
            .titled(
                "A child placed with parents at once has their case reviewed within " + limit,
                Stage.PLACEMENT,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .within(limit),
        TOPIC,
        (placed, matter) -> within(limit, placed, matter, placed.firstReview()));
  }

  private static Finding within(
      Timescale limit, PlacedChild placed, Matter matter, Optional<Occurrence> done) {
    return matter
        .within(limit, placed.began())
        .doneBy(done)
        .ceasedOn(placed.end(matter.file()))
        .judge();
  }

  static Rule decidedInTime(Timescale limit, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("placement.immediate-decided-in-time")
            .titled(
                "Whether a child placed with parents at once stays is decided within "
                    + limit
                    + " of assessment and review",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .within(limit)
            .taking(
                "The clock starts with the later of the two. The placement is approved by the"
                    + " nominated officer, or it ends."),
        TOPIC,
        (placed, matter) ->
            assessedAndReviewed(placed).map(both -> decided(limit, both, placed, matter)));
  }

  private static Finding decided(
      Timescale limit, Occurrence both, PlacedChild placed, Matter matter) {
    Stream<Occurrence> decisions =
        Stream.concat(
            placed.placement().times(PlacementStep.APPROVED_BY_NOMINATED_OFFICER).stream(),
            placed.placement().ended().stream());
    return matter
        .within(limit, both)
        .doneBy(CareDays.firstSince(both.on(), decisions))
        .ceasedOn(CareDays.endOfCare(placed.care(), matter.file()))
        .judge();
  }

  private static Optional<Occurrence> assessedAndReviewed(PlacedChild placed) {
    return assessed(placed)
        .flatMap(
            assessed ->
                placed
                    .firstReview()
                    .map(review -> review.on().isAfter(assessed.on()) ? review : assessed));
  }

  private static Optional<Occurrence> assessed(PlacedChild placed) {
    return placed.placement().first(PlacementStep.SUITABILITY_ASSESSED);
  }

  private static List<PlacedChild> placements(CaseFile file) {
    return PlacedChild.in(file).stream()
        .filter(each -> each.isOn(PlacementBasis.IMMEDIATELY_WITH_PARENTS))
        .toList();
  }
}
