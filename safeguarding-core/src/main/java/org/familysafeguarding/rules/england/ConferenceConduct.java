// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Who chairs a conference, who comes, and what is ready for it. */
final class ConferenceConduct {

  private ConferenceConduct() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        chairIndependent(guidance),
        familyMetByChair(guidance),
        reportsShared(guidance),
        quorate(guidance),
        recordedInTime(guidance));
  }

  private static Rule chairIndependent(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.chair-independent")
            .titled(
                "A conference is chaired by somebody who neither works on the case nor manages it",
                Stage.CONFERENCE,
                guidance.lessSurelyOn("chairs of conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking(
                "Working on the case is being allocated to it, leading a child's plan in force, or"
                    + " leading an enquiry about a child; managing it is supervising the case holder"
                    + " or managing the family's team. To whom the chair answers is not looked at."),
        Topics.CONFERENCES,
        ConferenceConduct::independence);
  }

  private static Finding independence(HeldConference held, Matter matter) {
    CaseFile file = matter.file();
    Set<PractitionerId> working = workingOnTheCase(held, file);
    PractitionerId chair = held.conference().meeting().chair();
    Optional<PractitionerId> manager = file.team().managerOn(held.met().on());
    if (working.contains(chair)) {
      return matter.broken("works-on-the-case", held.met());
    }
    if (manager.filter(chair::equals).isPresent()) {
      return matter.broken("manages-the-case", held.met());
    }
    return manager.isEmpty()
        ? matter.cannotTell("no-manager", held.met())
        : matter.kept("independent", held.met());
  }

  private static Set<PractitionerId> workingOnTheCase(HeldConference held, CaseFile file) {
    ImmutableSet.Builder<PractitionerId> working = ImmutableSet.builder();
    file.team().allocationsOn(held.met().on()).forEach(each -> working.add(each.practitioner()));
    for (CourseOfPlan plan : file.plans().all()) {
      if (plan.isOpenOn(held.met().on()) && held.considered(plan.child())) {
        working.add(plan.plan().lead());
      }
    }
    for (CourseOfEnquiry course : file.enquiries().all()) {
      if (Iterables.any(course.enquiry().children(), held::considered)) {
        working.add(course.enquiry().lead());
      }
    }
    return working.build();
  }

  private static Rule familyMetByChair(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.family-met-by-chair")
            .titled(
                "The chair meets the child and the parents before a conference",
                Stage.CONFERENCE,
                guidance.lessSurelyOn("chairs of conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("Meeting them on the day of the conference itself is early enough."),
        Topics.CONFERENCES_HELD,
        (held, matter) ->
            matter.keptIf(
                step(ConferenceStep.FAMILY_MET_BY_CHAIR, held, matter)
                    .filter(step -> !step.on().isAfter(held.met().on()))
                    .isPresent(),
                "met",
                "not-met",
                held.met()));
  }

  private static Rule reportsShared(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.reports-shared-in-time")
            .titled(
                "The report for a first conference is shared with the family and the chair as early"
                    + " as the council has set",
                Stage.CONFERENCE,
                guidance.leavesOpen("reports to conferences"),
                DutyHolder.CASE_HOLDER),
        Topics.FIRST_CONFERENCES,
        (held, matter) ->
            Reports.judge(held, matter, matter.number(PlanSlots.INITIAL_REPORTS, held.met().on())));
  }

  private static Rule quorate(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.quorate")
            .titled(
                "A conference that decides has a quorum, or a recorded reason to go on without",
                Stage.CONFERENCE,
                guidance.leavesOpen("conference quorum"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "Agencies are counted once each, however many came from one. Whoever chairs is"
                    + " independent of the case, so a conference has not heard from the council by"
                    + " its chair alone. A chair may go on without a quorum where waiting would be"
                    + " worse; that is kept to where the reason is recorded."),
        Topics.CONFERENCES,
        ConferenceConduct::quorum);
  }

  private static Finding quorum(HeldConference held, Matter matter) {
    if (!held.wentAhead()) {
      return matter.notAsked("adjourned", held.met());
    }
    Quorum.Standing standing = held.conference().meeting().quorum().standing();
    return standing == Quorum.Standing.INQUORATE_BUT_PROCEEDED
        ? matter.kept("proceeded", held.met())
        : present(held, matter);
  }

  private static Finding present(HeldConference held, Matter matter) {
    AgenciesHeard heard = agencies(held.conference().meeting(), matter.file().team());
    int needed = matter.number(EnglandSlots.OTHER_AGENCIES_AT_CONFERENCE, held.met().on());
    if (heard.council() && heard.others() >= needed) {
      return matter.kept("enough", held.met());
    }
    List<PractitionerId> strangers = strangers(held.conference().meeting(), matter.file().team());
    return strangers.isEmpty()
        ? matter.broken(heard.council() ? "too-few" : "no-council", held.met(), heard.others())
        : matter.cannotTell("strangers", held.met(), strangers);
  }

  private static List<PractitionerId> strangers(ConferenceMeeting meeting, TeamAroundFamily team) {
    Set<PractitionerId> present = meeting.attendance().present();
    return Present.at(Sets.difference(present, Set.of(meeting.chair())), team).strangers();
  }

  /** Whether anybody but the chair came from the council, and from how many other agencies. */
  private record AgenciesHeard(boolean council, long others) {}

  private static AgenciesHeard agencies(ConferenceMeeting meeting, TeamAroundFamily team) {
    Set<AgencyId> council = new HashSet<>();
    Set<AgencyId> others = new HashSet<>();
    for (PractitionerId each : meeting.attendance().present()) {
      Optional<Agency> agency = team.agencyOf(each);
      if (agency.isPresent() && !each.equals(meeting.chair())) {
        boolean ofCouncil = agency.get().kind() == AgencyKind.COUNCIL;
        (ofCouncil ? council : others).add(agency.get().id());
      }
    }
    return new AgenciesHeard(!council.isEmpty(), others.size());
  }

  private static Rule recordedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.recorded-in-time")
            .titled(
                "A conference is written up within the time the council has set",
                Stage.CONFERENCE,
                guidance.leavesOpenAsRestated("recording"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("What counts is the first record; putting it right later makes it no later."),
        file ->
            file.conferences().all().stream()
                .map(held -> Recorded.of(Subjects.of(held), held.met(), file))
                .toList(),
        Recorded::subject,
        (each, matter) -> each.judge(PlanSlots.MEETING_RECORDED, matter));
  }

  private static Optional<Occurrence> step(
      ConferenceStep step, HeldConference held, Matter matter) {
    return matter.file().conferences().first(held.conference().id(), step);
  }
}
