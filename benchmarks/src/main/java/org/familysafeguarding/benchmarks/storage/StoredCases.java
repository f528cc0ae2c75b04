// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.UsualTeam;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;

/** The invented case that is stored: three children, two adults, a referral and what follows. */
final class StoredCases {

  /** How many entries the case has before more are appended. */
  static final int ENTRIES = 40;

  private static final int ENTRIES_BEFORE_VISITS = 19;

  private static final Narrative REASON =
      new Narrative(
          "The children were at the table with their mother and an aunt who had come to stay for"
              + " the week. There was no other room that was warm enough to talk in, and the"
              + " youngest did not want to leave her mother's lap. It was agreed that the next"
              + " visit will be after school, when each of them can be seen alone.");

  private StoredCases() {}

  /** A file of that id with forty entries. */
  static CaseHistory forty(String id) {
    return told(id).history();
  }

  private static FamilyCase told(String id) {
    FamilyCase told = begun(id);
    for (int visit = 1; visit <= ENTRIES - ENTRIES_BEFORE_VISITS; visit++) {
      told = visited(told.on(day("Mon 11 Mar 2024").plusWeeks(visit)), "V" + visit);
    }
    return told;
  }

  private static FamilyCase begun(String id) {
    return involved(FamilyCase.opened(id, day("Mon 4 Mar 2024")), "SW1", "SW2", "TM1")
        .withChildBorn("C1", day("Wed 6 May 2020"))
        .withChildBorn("C2", day("Mon 12 Feb 2018"))
        .withChildBorn("C3", day("Thu 3 Sep 2015"))
        .withAdult("A1")
        .withAdult("A2")
        .referredBy("R1", ReferralSource.SCHOOL)
        .on(day("Tue 5 Mar 2024"))
        .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
        .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
        .allocated("AL2", "TM1", AllocationRole.SUPERVISING_MANAGER)
        .assessmentStarted("AS1", "C1", "R1")
        .assessmentStarted("AS2", "C2", "R1")
        .assessmentStarted("AS3", "C3", "R1")
        .childInNeedPlan("P1", "C1")
        .childInNeedPlan("P2", "C2")
        .groupSupervision("GS1", "SW1", "TM1");
  }

  private static FamilyCase involved(FamilyCase told, String... practitioners) {
    for (String practitioner : practitioners) {
      told = told.record(new TeamEvent.PractitionerInvolved(UsualTeam.practitioner(practitioner)));
    }
    return told;
  }

  /** Five entries that come next; the rows to search by change with three of them. */
  static List<Entry> nextFive(String id) {
    FamilyCase after =
        visited(told(id).on(day("Mon 2 Sep 2024")), "V90")
            .allocationEnded("AL1")
            .allocated("AL3", "SW2", AllocationRole.CASE_HOLDER)
            .childInNeedPlan("P3", "C3")
            .groupSupervision("GS2", "SW2", "TM1");
    return after.history().entries().subList(ENTRIES, ENTRIES + 5);
  }

  /** Five entries that come next, by which nobody searches. */
  static List<Entry> nextFiveVisits(String id) {
    FamilyCase after = told(id).on(day("Mon 2 Sep 2024"));
    for (int visit = 1; visit <= 5; visit++) {
      after = visited(after, "W" + visit);
    }
    return after.history().entries().subList(ENTRIES, ENTRIES + 5);
  }

  private static FamilyCase visited(FamilyCase told, String id) {
    List<ChildSeen> seen = told.children().stream().map(child -> seen(child)).toList();
    return told.record(
        new VisitEvent.Made(
            new Visit(
                new VisitId(id),
                new PractitionerId("SW1"),
                VisitPurpose.CHILD_IN_NEED,
                VisitPlace.HOME,
                seen)));
  }

  private static ChildSeen seen(ChildId child) {
    return child.value().equals("C1")
        ? new ChildSeen(child, Seen.SEEN_WITH_OTHERS, true, Optional.of(REASON))
        : new ChildSeen(child, Seen.SEEN_ALONE, true, Optional.empty());
  }
}
