// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.TransferStep;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Conferences for children who move in, and for children not yet born. */
final class TransferAndBirth {

  private static final Timescale LIMIT = workingDays(15);

  private TransferAndBirth() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(transferInHeldInTime(guidance), preBirthInWindow(guidance));
  }

  private static Rule transferInHeldInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.transfer-in-held-in-time")
            .titled(
                "The transfer-in conference is held within " + LIMIT + " of notice of the move",
                Stage.CONFERENCE,
                guidance.lessSurelyOn("children who move between councils"),
                DutyHolder.TEAM_MANAGER)
            .within(LIMIT)
            .taking(
                "Councils start this clock in different ways; unless one has said how it does, the"
                    + " first word of the move starts it. A stay known from the first to be"
                    + " shorter than the council has set, counted in days from that word, is no"
                    + " move."),
        ChildOfTransfer::in,
        ChildOfTransfer::subject,
        (each, matter) -> isTemporary(each, matter) ? temporary(each, matter) : held(each, matter));
  }

  private static boolean isTemporary(ChildOfTransfer each, Matter matter) {
    LocalDate arrived = each.notified().on();
    int days = matter.number(PlanSlots.TEMPORARY_STAY_DAYS, arrived);
    return each.transfer()
        .notice()
        .leavingOn()
        .filter(leaving -> DAYS.between(arrived, leaving) < days)
        .isPresent();
  }

  private static Finding temporary(ChildOfTransfer each, Matter matter) {
    return matter.notAsked("temporary-stay", each.notified());
  }

  private static Finding held(ChildOfTransfer each, Matter matter) {
    Optional<Occurrence> start = start(each, matter);
    if (start.isEmpty()) {
      return matter.cannotTell("no-start", each.notified());
    }
    return matter
        .within(LIMIT, start.get())
        .doneBy(
            matter
                .file()
                .conferences()
                .transferIn(each.id(), each.child())
                .map(HeldConference::met))
        .ceasingWithTheCase(matter.file(), each.child())
        .judge();
  }

  private static Optional<Occurrence> start(ChildOfTransfer each, Matter matter) {
    return switch (matter.number(PlanSlots.TRANSFER_CLOCK_START, each.notified().on())) {
      case 2 -> first(TransferStep.NOTICE_IN_WRITING_RECEIVED, each, matter);
      case 3 -> first(TransferStep.TRANSFER_ACCEPTED, each, matter);
      case 4 -> first(TransferStep.PAPERS_RECEIVED, each, matter);
      default -> Optional.of(each.notified());
    };
  }

  private static Optional<Occurrence> first(
      TransferStep step, ChildOfTransfer each, Matter matter) {
    return matter.file().conferences().first(each.id(), step);
  }

  private static Rule preBirthInWindow(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("conference.pre-birth-in-window")
            .titled(
                "A conference about an unborn child is held in the weeks of pregnancy the council"
                    + " has set",
                Stage.CONFERENCE,
                guidance.leavesOpen("conferences before birth"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "Weeks are counted back from the birth as it was expected on the day of the"
                    + " conference."),
        file ->
            ChildAtConference.of(
                file,
                held ->
                    held.wentAhead()
                        && held.conference().purpose() instanceof ConferencePurpose.Initial),
        ChildAtConference::subject,
        (each, matter) ->
            isBornBy(each, matter.file()) ? Optional.empty() : Optional.of(window(each, matter)));
  }

  private static boolean isBornBy(ChildAtConference each, CaseFile file) {
    return file.family()
        .bornOn(each.child())
        .filter(born -> !born.isAfter(each.met().on()))
        .isPresent();
  }

  private static Finding window(ChildAtConference each, Matter matter) {
    LocalDate met = each.met().on();
    Optional<Birth> awaited =
        matter.file().asItStoodOn(met).family().child(each.child()).map(Child::birth);
    if (!(awaited.orElseThrow() instanceof Birth.Expected expected)) {
      return matter.cannotTell("no-expected-day", each.met());
    }
    int earliest = matter.number(PlanSlots.PRE_BIRTH_EARLIEST, met);
    int latest = matter.number(PlanSlots.PRE_BIRTH_LATEST, met);
    if (met.isBefore(expected.around().minusWeeks(earliest))) {
      return matter.broken("too-early", each.met(), earliest);
    }
    return met.isAfter(expected.around().minusWeeks(latest))
        ? matter.broken("too-late", each.met(), latest)
        : matter.kept("in-window", each.met());
  }
}
