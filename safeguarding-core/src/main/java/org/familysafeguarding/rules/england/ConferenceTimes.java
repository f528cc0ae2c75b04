// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.RequestedConference;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** When conferences are asked for and held. */
final class ConferenceTimes {

  private static final Timescale LIMIT = workingDays(15);

  private ConferenceTimes() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        requestedInTime(guidance),
        plannedForWeekday(),
        initialHeldInTime(guidance),
        delayAgreed(guidance),
        heldOnWeekday());
  }

  private static Rule requestedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.requested-in-time")
            .titled(
                "A conference is asked for within the time the council has set once it is needed",
                Stage.CONFERENCE,
                guidance.leavesOpenAsRestated("asking for a conference"),
                DutyHolder.TEAM_MANAGER)
            .taking("A conference that went ahead was asked for by that day at the latest."),
        ChildOfEnquiry.NEEDING_CONFERENCE,
        (each, matter) ->
            matter
                .within(PlanSlots.CONFERENCE_REQUEST, each.found())
                .doneBy(asked(each, matter.file()))
                .ceasingWithTheCase(matter.file(), each.child())
                .judge());
  }

  private static Optional<Occurrence> asked(ChildOfEnquiry each, CaseFile file) {
    List<RequestedConference> requests = each.requests(file);
    return requests.isEmpty()
        ? each.conference(file, each.discussed().orElseGet(each::found)).map(HeldConference::met)
        : Optional.of(requests.get(0).requested());
  }

  private static Rule plannedForWeekday() {
    return Rule.forEach(
        RuleCard.of("conference.planned-for-weekday")
            .titled(
                "A conference is planned for a weekday",
                Stage.CONFERENCE,
                Sources.census("8870Q"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("Bank holidays are not looked at, as the census does not look at them."),
        file -> file.conferences().requests(),
        Subjects::of,
        (each, matter) ->
            matter.keptIf(
                isWeekday(each.request().plannedFor()), "weekday", "weekend", each.requested()));
  }

  private static Rule initialHeldInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.initial-held-in-time")
            .titled(
                "The initial conference is held within " + LIMIT + " of the strategy discussion",
                Stage.CONFERENCE,
                guidance.on("initial child protection conferences"),
                DutyHolder.TEAM_MANAGER)
            .within(LIMIT)
            .taking(
                "Where there were several discussions, the one that began the enquiry starts the"
                    + " clock. A conference put off for want of a quorum does not stop it. The duty"
                    + " is owed to each child for whom the enquiry found that a conference is"
                    + " needed."),
        ChildOfEnquiry.NEEDING_CONFERENCE,
        ConferenceTimes::timing);
  }

  private static Finding timing(ChildOfEnquiry each, Matter matter) {
    if (each.discussed().isEmpty()) {
      return matter.cannotTell("no-discussion", each.course().started());
    }
    Occurrence discussed = each.discussed().get();
    return matter
        .within(LIMIT, discussed)
        .doneBy(each.conference(matter.file(), discussed).map(HeldConference::met))
        .ceasingWithTheCase(matter.file(), each.child())
        .judge();
  }

  private static Rule delayAgreed(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("conference.delay-agreed")
            .titled(
                "That an initial conference is held late is agreed by a manager and the chair",
                Stage.CONFERENCE,
                guidance.leavesOpen("agreeing to hold a conference late"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "Local procedures seen allow a delay only so. It is looked for under the name of"
                    + " the conference, held or asked for; the conference is still late."),
        ChildOfEnquiry.NEEDING_CONFERENCE,
        (each, matter) -> {
          Finding timing = timing(each, matter);
          if (timing.outcome() == Outcome.UNDETERMINED) {
            return Optional.of(timing);
          }
          return timing.isBreach() ? Optional.of(agreed(each, timing, matter)) : Optional.empty();
        });
  }

  private static Finding agreed(ChildOfEnquiry each, Finding late, Matter matter) {
    CaseFile file = matter.file();
    List<ConferenceId> names =
        Stream.concat(
                each.requests(file).stream().map(request -> request.request().id()),
                each.discussed().flatMap(on -> each.conference(file, on)).stream()
                    .map(held -> held.conference().id()))
            .toList();
    if (!isTaken(ConferenceStep.DELAY_AGREED_BY_MANAGER, names, file)) {
      return matter.found(Outcome.BREACHED, "not-by-manager", late.because().evidence());
    }
    return isTaken(ConferenceStep.DELAY_AGREED_BY_CHAIR, names, file)
        ? matter.found(Outcome.MET, "agreed", late.because().evidence())
        : matter.found(Outcome.BREACHED, "not-by-chair", late.because().evidence());
  }

  private static boolean isTaken(ConferenceStep step, List<ConferenceId> names, CaseFile file) {
    return names.stream().anyMatch(id -> file.conferences().first(id, step).isPresent());
  }

  private static Rule heldOnWeekday() {
    return Rule.forEach(
        RuleCard.of("conference.held-on-weekday")
            .titled(
                "A conference is held on a weekday",
                Stage.CONFERENCE,
                Sources.census("8875"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking(
                "The census asks it of conferences that may begin plans; bank holidays are not"
                    + " looked at."),
        file ->
            file.conferences().all().stream()
                .filter(held -> held.conference().purpose().mayBeginPlans())
                .toList(),
        Subjects::of,
        (held, matter) ->
            matter.keptIf(isWeekday(held.met().on()), "weekday", "weekend", held.met()));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
