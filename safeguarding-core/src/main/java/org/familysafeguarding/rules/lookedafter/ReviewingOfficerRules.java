// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.TakenCareStep;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/** Who reviews a looked-after child's case. */
final class ReviewingOfficerRules {

  private ReviewingOfficerRules() {}

  static Rule appointedInTime(TimescaleSlot slot, Authority authority) {
    return Rule.forEach(
        RuleCard.of("looked-after.reviewing-officer-appointed-in-time")
            .titled(
                "An independent reviewing officer is appointed in the time the council has set",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        CareDays.TOPIC,
        (care, matter) ->
            matter
                .within(slot, care.began())
                .doneBy(care.first(CareStep.REVIEWING_OFFICER_APPOINTED))
                .ceasedOn(CareDays.endOfCare(care, matter.file()))
                .judge());
  }

  static Rule sharedBySiblings(Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.siblings-share-reviewing-officer")
            .titled(
                "Brothers and sisters who are looked after have the same reviewing officer",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER)
            .taking(
                "The children of one case are taken to be brothers and sisters. Only the officers"
                    + " last appointed to those looked after today are compared."),
        CareDays.TOPIC,
        ReviewingOfficerRules::sharedBySiblings);
  }

  private static Optional<Finding> sharedBySiblings(CourseOfCare care, Matter matter) {
    List<PractitionerId> others =
        matter.file().care().all().stream()
            .filter(each -> !each.child().equals(care.child()) && isGoingOn(each, matter))
            .flatMap(each -> officer(each).flatMap(TakenCareStep::practitioner).stream())
            .toList();
    return officer(care)
        .filter(own -> isGoingOn(care, matter) && !others.isEmpty())
        .flatMap(
            own ->
                own.practitioner()
                    .map(
                        officer ->
                            shared(
                                own.taken(),
                                others.stream().allMatch(officer::equals),
                                care,
                                matter)));
  }

  private static Finding shared(
      Occurrence appointed, boolean same, CourseOfCare care, Matter matter) {
    return !same && care.first(CareStep.SEPARATE_REVIEWING_OFFICER_CHOSEN).isPresent()
        ? matter.notAsked("interests-conflict", appointed)
        : matter.keptIf(same, "same-officer", "different-officers", appointed);
  }

  private static boolean isGoingOn(CourseOfCare care, Matter matter) {
    return CareDays.endOfCare(care, matter.file())
        .map(end -> matter.today().isBefore(end))
        .orElse(true);
  }

  private static Optional<TakenCareStep> officer(CourseOfCare care) {
    return care.steps().stream()
        .filter(each -> each.step() == CareStep.REVIEWING_OFFICER_APPOINTED)
        .reduce((earlier, later) -> later);
  }
}
