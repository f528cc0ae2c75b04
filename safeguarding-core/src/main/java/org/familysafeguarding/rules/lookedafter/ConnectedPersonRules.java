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

/** What is asked when a connected person looks after a child before a full assessment. */
final class ConnectedPersonRules {

  private static final Topic<PlacedChild> TOPIC =
      Topic.of(ConnectedPersonRules::placements, PlacedChild::subject);

  private ConnectedPersonRules() {}

  static Rule approvedFirst(Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.connected-person-approved-first")
            .titled(
                "A connected person is approved for a time before a child is placed with them",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .asking()
            .taking("On the day of placing is soon enough."),
        TOPIC,
        (placed, matter) ->
            matter.keptIf(
                placed.placement().hadTaken(PlacementStep.TEMPORARILY_APPROVED, placed.firstDay()),
                "approved",
                "not-approved",
                placed.began()));
  }

  static Rule firstApprovalReplacedInTime(Timescale longest, Authority authority) {
    return Rule.forEach(
        RuleCard.of("placement.temporary-approval-replaced-in-time")
            .titled(
                "Within "
                    + longest
                    + " of temporary approval the carer is fully approved, the"
                    + " approval is extended, or the placement ends",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .within(longest),
        TOPIC,
        (placed, matter) ->
            replaced(longest, placed, matter, PlacementStep.TEMPORARY_APPROVAL_EXTENDED)
                .orElseGet(() -> matter.cannotTell("no-approval", placed.began())));
  }

  static Rule extendedApprovalReplacedInTime(Timescale longest, Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("placement.extended-approval-replaced-in-time")
            .titled(
                "Within "
                    + longest
                    + " of temporary approval, extension and all, the carer is"
                    + " fully approved or the placement ends",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .within(longest)
            .taking(
                "Where a refusal is under review, the approval may last until its outcome, and the"
                    + " clock stops when it is extended for that."),
        TOPIC,
        (placed, matter) ->
            placed
                .placement()
                .first(PlacementStep.TEMPORARY_APPROVAL_EXTENDED)
                .flatMap(
                    extended -> replaced(longest, placed, matter, PlacementStep.FULLY_APPROVED)));
  }

  private static Optional<Finding> replaced(
      Timescale longest, PlacedChild placed, Matter matter, PlacementStep alsoBy) {
    return placed
        .placement()
        .first(PlacementStep.TEMPORARILY_APPROVED)
        .map(
            approved ->
                matter
                    .within(longest, approved)
                    .doneBy(replacement(approved, placed, alsoBy))
                    .ceasedOn(CareDays.endOfCare(placed.care(), matter.file()))
                    .judge());
  }

  private static Optional<Occurrence> replacement(
      Occurrence approved, PlacedChild placed, PlacementStep alsoBy) {
    Stream<Occurrence> steps =
        Stream.of(
                PlacementStep.FULLY_APPROVED,
                PlacementStep.TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW,
                alsoBy)
            .flatMap(step -> placed.placement().times(step).stream());
    return CareDays.firstSince(
        approved.on(), Stream.concat(steps, placed.placement().ended().stream()));
  }

  static Rule extendedOnce(Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("placement.temporary-approval-extended-once")
            .titled(
                "A temporary approval is extended no more than once",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .asking(),
        TOPIC,
        (placed, matter) -> {
          List<Occurrence> extended =
              placed.placement().times(PlacementStep.TEMPORARY_APPROVAL_EXTENDED);
          return extended.stream()
              .findFirst()
              .map(first -> matter.keptIf(extended.size() == 1, "once", "more-than-once", first));
        });
  }

  static Rule extensionApproved(Authority authority) {
    return beforeExtension(
        RuleCard.of("placement.extension-approved")
            .titled(
                "The nominated officer approves before a temporary approval is extended",
                Stage.PLACEMENT,
                authority,
                DutyHolder.NOMINATED_OFFICER),
        PlacementStep.EXTENSION_APPROVED_BY_NOMINATED_OFFICER);
  }

  static Rule extensionToldToReviewingOfficer(Authority authority) {
    return beforeExtension(
        RuleCard.of("placement.extension-told-to-reviewing-officer")
            .titled(
                "The reviewing officer is told before a temporary approval is extended",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER),
        PlacementStep.REVIEWING_OFFICER_TOLD);
  }

  static Rule extensionPutToPanel(Authority authority) {
    return beforeExtension(
        RuleCard.of("placement.extension-put-to-panel")
            .titled(
                "The fostering panel gives its views before a temporary approval is extended",
                Stage.PLACEMENT,
                authority,
                DutyHolder.CASE_HOLDER),
        PlacementStep.PANEL_CONSULTED);
  }

  private static Rule beforeExtension(RuleCard card, PlacementStep step) {
    return Rule.forEachThatApplies(
        card.asking(),
        TOPIC,
        (placed, matter) ->
            placed
                .placement()
                .first(PlacementStep.TEMPORARY_APPROVAL_EXTENDED)
                .map(
                    extended ->
                        matter.keptIf(
                            placed.placement().hadTaken(step, extended.on()),
                            "done-first",
                            "not-done-first",
                            extended)));
  }

  private static List<PlacedChild> placements(CaseFile file) {
    return PlacedChild.in(file).stream()
        .filter(each -> each.isOn(PlacementBasis.TEMPORARILY_APPROVED_CARER))
        .toList();
  }
}
