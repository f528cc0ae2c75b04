// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What councils ask of a strategy discussion beyond who takes part. */
final class StrategyRules {

  private StrategyRules() {}

  static Rule heldInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("strategy.held-in-time")
            .titled(
                "A strategy discussion is held soon after it is seen to be needed",
                Stage.ENQUIRY,
                guidance.leavesOpen("strategy discussions"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "It is seen to be needed on the day on which a referral was decided on or an"
                    + " assessment authorised with that result."),
        HarmSuspected::all,
        HarmSuspected::subject,
        (harm, matter) ->
            matter
                .within(FrontDoorSlots.STRATEGY_HELD_WITHIN, harm.decided())
                .doneBy(harm.discussed(matter.file()))
                .ceasingWithTheCase(matter.file(), harm.child())
                .judge());
  }

  /** Guidance before 2018 named the social worker's manager; some councils still do. */
  static Rule managerTakesPart(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("strategy.manager-takes-part")
            .titled(
                "A manager takes part in a strategy discussion where the council asks for it",
                Stage.ENQUIRY,
                guidance.leavesOpen("managers at strategy discussions"),
                DutyHolder.TEAM_MANAGER),
        Topics.STRATEGY_DISCUSSIONS,
        StrategyRules::manager);
  }

  private static Finding manager(HeldDiscussion held, Matter matter) {
    if (matter.number(FrontDoorSlots.STRATEGY_MANAGER, held.held().on()) == 0) {
      return matter.notAsked("left-open", held.held());
    }
    Optional<PractitionerId> manager = matter.file().team().managerOn(held.held().on());
    return manager
        .map(
            who ->
                matter.keptIf(
                    held.discussion().attendance().present().contains(who),
                    "took-part",
                    "did-not-take-part",
                    held.held()))
        .orElseGet(() -> matter.cannotTell("no-manager", held.held()));
  }

  static Rule recordedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("strategy.recorded-in-time")
            .titled(
                "A strategy discussion is soon written down in the file",
                Stage.ENQUIRY,
                guidance.leavesOpenAsRestated("recording"),
                DutyHolder.CASE_HOLDER)
            .taking("What counts is the first record; putting it right later makes it no later."),
        file ->
            file.enquiries().discussions().stream()
                .map(held -> Recorded.of(Subjects.of(held), held.held(), file))
                .toList(),
        Recorded::subject,
        (each, matter) -> each.judge(FrontDoorSlots.STRATEGY_RECORDED_WITHIN, matter));
  }

  static Rule recordShared(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("strategy.record-shared")
            .titled(
                "The record of a strategy discussion is given to those who took part",
                Stage.ENQUIRY,
                guidance.unverified("the record of a strategy discussion"),
                DutyHolder.CASE_HOLDER),
        Topics.STRATEGY_DISCUSSIONS,
        (held, matter) ->
            matter
                .within(FrontDoorSlots.STRATEGY_RECORD_SHARED_WITHIN, held.held())
                .doneBy(matter.file().enquiries().recordShared(held.discussion().id()))
                .ceasingWhenClosed(matter.file().openness(), held.discussion().children())
                .judge());
  }
}
