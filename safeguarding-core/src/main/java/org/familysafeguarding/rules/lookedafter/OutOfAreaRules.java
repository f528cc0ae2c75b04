// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.care.PlacementDistance;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What is asked when a child is placed in the area of another council. */
final class OutOfAreaRules {

  private OutOfAreaRules() {}

  static Rule approved(Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.out-of-area-approved")
            .titled(
                "The nominated officer, or at a distance the director, approves before a child is"
                    + " placed out of the area",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .asking()
            .taking(
                "The director's approval does nearer by, too. On the day of placing is soon"
                    + " enough."),
        PlacedChild.TOPIC,
        (placed, matter) ->
            placed
                .terms()
                .map(terms -> approved(terms.distance(), placed, matter))
                .orElseGet(() -> matter.cannotTell("no-terms", placed.began())));
  }

  private static Finding approved(PlacementDistance distance, PlacedChild placed, Matter matter) {
    boolean byDirector = had(PlacementStep.APPROVED_BY_DIRECTOR, placed);
    return switch (distance) {
      case IN_AREA -> matter.notAsked("in-area", placed.began());
      case ADJOINING_AREA ->
          matter.keptIf(
              byDirector || had(PlacementStep.APPROVED_BY_NOMINATED_OFFICER, placed),
              "approved",
              "not-approved",
              placed.began());
      case AT_A_DISTANCE ->
          matter.keptIf(
              byDirector, "approved-by-director", "not-approved-by-director", placed.began());
    };
  }

  static Rule areaAuthorityNotifiedInTime(Timescale limit, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("placement.area-authority-notified-in-time")
            .titled(
                "The council of the area is told before a child is placed there, or within "
                    + limit
                    + " after an emergency",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER)
            .within(limit)
            .taking("On the day of placing is soon enough."),
        PlacedChild.TOPIC,
        (placed, matter) ->
            placed
                .terms()
                .filter(terms -> terms.distance().isOutOfArea())
                .map(
                    terms ->
                        terms.madeInEmergency()
                            ? afterEmergency(limit, placed, matter)
                            : beforehand(placed, matter)));
  }

  private static Finding beforehand(PlacedChild placed, Matter matter) {
    boolean told = had(PlacementStep.AREA_AUTHORITY_NOTIFIED, placed);
    return !told && isExcused(placed)
        ? matter.notAsked("not-practicable", placed.began())
        : matter.keptIf(told, "told-first", "not-told-first", placed.began());
  }

  private static Finding afterEmergency(Timescale limit, PlacedChild placed, Matter matter) {
    Finding clock =
        matter
            .within(limit, placed.began())
            .doneBy(placed.placement().first(PlacementStep.AREA_AUTHORITY_NOTIFIED))
            .ceasedOn(placed.end(matter.file()))
            .judge();
    return clock.outcome() != Outcome.MET && isExcused(placed)
        ? matter.notAsked("not-practicable", placed.began())
        : clock;
  }

  private static boolean isExcused(PlacedChild placed) {
    return placed.placement().first(PlacementStep.AREA_AUTHORITY_NOT_REACHABLE_IN_TIME).isPresent();
  }

  private static boolean had(PlacementStep step, PlacedChild placed) {
    return placed.placement().hadTaken(step, placed.firstDay());
  }
}
