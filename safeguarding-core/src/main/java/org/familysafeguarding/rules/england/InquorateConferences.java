// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What follows a conference to which too few came. */
final class InquorateConferences {

  private InquorateConferences() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(reconvenedInTime(guidance), notInquorateTwice(guidance));
  }

  private static Rule reconvenedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.reconvened-in-time")
            .titled(
                "A conference put off for want of a quorum meets again in the time the council has"
                    + " set",
                Stage.CONFERENCE,
                guidance.leavesOpen("conferences without a quorum"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("Only a conference that goes ahead stops the clock, for each child apart."),
        file ->
            ChildAtConference.of(
                file, held -> !held.wentAhead() && held.conference().purpose().mayBeginPlans()),
        ChildAtConference::subject,
        (each, matter) ->
            matter
                .within(PlanSlots.CONFERENCE_RECONVENED, each.met())
                .doneBy(metAgain(each, matter.file()))
                .ceasingWithTheCase(matter.file(), each.child())
                .judge());
  }

  private static Optional<Occurrence> metAgain(ChildAtConference each, CaseFile file) {
    return file.conferences().all().stream()
        .filter(held -> held.wentAhead() && held.considered(each.child()))
        .filter(held -> held.conference().purpose().mayBeginPlans())
        .map(HeldConference::met)
        .filter(met -> !met.on().isBefore(each.met().on()))
        .findFirst();
  }

  private static Rule notInquorateTwice(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.not-inquorate-twice")
            .titled(
                "No two conferences in a row lack a quorum",
                Stage.CONFERENCE,
                guidance.leavesOpen("conferences without a quorum"),
                DutyHolder.CONFERENCE_SERVICE),
        file -> file.conferences().all().stream().filter(held -> !held.isQuorate()).toList(),
        Subjects::of,
        (held, matter) ->
            matter.keptIf(
                Earlier.before(held, matter.file()).map(HeldConference::isQuorate).orElse(true),
                "once",
                "twice",
                held.met()));
  }
}
