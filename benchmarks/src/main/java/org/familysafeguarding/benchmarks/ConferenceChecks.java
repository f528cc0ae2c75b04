// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;

/** The three rules about a conference. */
public final class ConferenceChecks {

  private static final String INITIAL = "conference.initial-held-in-time";
  private static final String QUORATE = "conference.quorate";
  private static final String DECIDES = "conference.decides-for-every-child";
  private static final int OTHER_AGENCIES = 2;

  private ConferenceChecks() {}

  public static Verdict withoutDiscussion(CourseOfEnquiry course, ChildId child) {
    return Verdict.of(
        INITIAL,
        About.of(course.enquiry().id().value(), child),
        Outcome.UNDETERMINED,
        "no strategy discussion is recorded");
  }

  public static Duty initialHeld(
      CourseOfEnquiry course, ChildId child, CaseFile file, Situation now) {
    About about = About.of(course.enquiry().id().value(), child);
    LocalDate discussed = course.discussion().orElseThrow().held().on();
    Optional<LocalDate> met =
        file.conferences()
            .initialAfter(course.enquiry().id(), child, discussed)
            .map(held -> held.met().on());
    LocalDate due = now.calendar().plusWorkingDays(discussed, 15);
    return Deadlines.untilClosed(new Deadlines.Term(INITIAL, about, discussed, due), met, file);
  }

  public static Verdict quorate(HeldConference held, TeamAroundFamily team) {
    About about = about(held);
    if (!held.wentAhead()) {
      return Verdict.of(QUORATE, about, Outcome.NOT_APPLICABLE, "it was adjourned");
    }
    if (held.conference().meeting().quorum().standing()
        == Quorum.Standing.INQUORATE_BUT_PROCEEDED) {
      return Verdict.of(QUORATE, about, Outcome.MET, "it went on for a recorded reason");
    }
    return byVoices(about, held.conference().meeting(), team);
  }

  private static Verdict byVoices(About about, ConferenceMeeting meeting, TeamAroundFamily team) {
    Set<Agency> others = new HashSet<>();
    boolean council = false;
    boolean strangers = false;
    for (PractitionerId id : meeting.attendance().present()) {
      if (!id.equals(meeting.chair())) {
        Optional<Agency> agency = team.agencyOf(id);
        strangers |= agency.isEmpty();
        council |= agency.isPresent() && agency.get().kind() == AgencyKind.COUNCIL;
        agency.filter(each -> each.kind() != AgencyKind.COUNCIL).ifPresent(others::add);
      }
    }
    if (council && others.size() >= OTHER_AGENCIES) {
      return Verdict.of(QUORATE, about, Outcome.MET, "the council and enough others were there");
    }
    return strangers
        ? Verdict.of(QUORATE, about, Outcome.UNDETERMINED, "not known for whom somebody works")
        : Verdict.of(QUORATE, about, Outcome.BREACHED, "other agencies: " + others.size());
  }

  public static Verdict decidesForEveryChild(HeldConference held) {
    for (ChildId child : held.conference().children()) {
      if (held.conference().decisionFor(child).isEmpty()) {
        return Verdict.of(DECIDES, about(held), Outcome.BREACHED, "no decision for " + child);
      }
    }
    return Verdict.of(DECIDES, about(held), Outcome.MET, "it decided for each child");
  }

  public static About about(HeldConference held) {
    return new About(held.conference().id().value(), held.conference().children());
  }
}
