// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/**
 * Enquiries about a child who lives in another council's area.
 *
 * <p>The council in whose area the child is found makes the enquiry until the other has accepted
 * it.
 */
final class HomeCouncil {

  private HomeCouncil() {}

  static Rule told(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.home-council-told")
            .titled(
                "The council in whose area a child lives is told at once of an enquiry elsewhere",
                Stage.ENQUIRY,
                guidance.on("children who live in another council's area"),
                DutyHolder.TEAM_MANAGER)
            .taking("At once is on the day on which it was found where the child lives."),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            enquired
                .first(EnquiryStep.HOME_COUNCIL_FOUND, matter.file())
                .flatMap(found -> toldAtOnce(enquired, found, matter)));
  }

  private static Optional<Finding> toldAtOnce(
      EnquiredChild enquired, Occurrence found, Matter matter) {
    Optional<Occurrence> told = enquired.first(EnquiryStep.HOME_COUNCIL_TOLD, matter.file());
    if (told.isPresent()) {
      return Optional.of(
          matter.keptIf(!told.get().on().isAfter(found.on()), "told", "told-later", found));
    }
    return matter.today().isAfter(found.on())
        ? Optional.of(matter.broken("not-told", found))
        : Optional.empty();
  }

  static Rule responsibilityAccepted(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.responsibility-accepted")
            .titled(
                "An enquiry passes to another council only once that council has accepted it",
                Stage.ENQUIRY,
                guidance.on("children who live in another council's area"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        ClosedChild.TOPIC,
        (closing, matter) ->
            closing.reason() == ClosureReason.MOVED_TO_ANOTHER_COUNCIL
                ? accepted(closing, matter)
                : Optional.empty());
  }

  private static Optional<Finding> accepted(ClosedChild closing, Matter matter) {
    List<EnquiredChild> unanswered = closing.unansweredEnquiries(matter.file());
    return unanswered.isEmpty()
        ? Optional.empty()
        : Optional.of(
            matter.keptIf(
                unanswered.stream()
                    .allMatch(each -> each.isHandedOverBy(closing.closed().on(), matter.file())),
                "accepted",
                "not-accepted",
                closing.closed()));
  }
}
