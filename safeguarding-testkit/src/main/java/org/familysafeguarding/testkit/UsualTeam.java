// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.MembershipKind;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.TeamEvent;

/**
 * The practitioners around the invented family, and the agencies they work for.
 *
 * <p>They are called by short ids that say what they do: {@code SW1} and {@code SW2} are social
 * workers and {@code TM1} manages their team {@code FS1}, which shares {@code DV1}, {@code DP1},
 * {@code RW1} and {@code MH1} with other teams. {@code HV1} is a health visitor, {@code PC1} a
 * police constable, {@code TE1} a teacher, and {@code CH1} chairs conferences.
 */
public final class UsualTeam {

  /** The council that holds the file. */
  public static final Agency COUNCIL = agency("LA", "Sandmere Council", AgencyKind.COUNCIL);

  private static final List<Agency> AGENCIES =
      List.of(
          COUNCIL,
          agency("NHS", "Sandmere NHS Trust", AgencyKind.NHS_TRUST),
          agency("POL", "Sandmere Police", AgencyKind.POLICE),
          agency("DAO", "Sandmere Refuge", AgencyKind.DOMESTIC_ABUSE_ORGANISATION),
          agency("REC", "Sandmere Recovery", AgencyKind.RECOVERY_CHARITY),
          agency("SCH", "Sandmere Primary School", AgencyKind.SCHOOL));

  private static final List<Practitioner> PRACTITIONERS =
      List.of(
          socialWorker("SW1"),
          socialWorker("SW2"),
          socialWorker("TM1"),
          practitioner("HV1", Discipline.HEALTH_VISITING, "NHS"),
          practitioner("MH1", Discipline.MENTAL_HEALTH, "NHS"),
          practitioner("PC1", Discipline.POLICING, "POL"),
          practitioner("DV1", Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, "DAO"),
          practitioner("DP1", Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, "DAO"),
          practitioner("RW1", Discipline.RECOVERY, "REC"),
          practitioner("TE1", Discipline.EDUCATION, "SCH"),
          practitioner("CH1", Discipline.CONFERENCE_CHAIRING, "LA"));

  private static final Team TEAM =
      new Team(
          new TeamId("FS1"),
          "Family Safeguarding North",
          List.of(
              member("SW1", MembershipKind.CORE, false),
              member("SW2", MembershipKind.CORE, false),
              member("TM1", MembershipKind.CORE, true),
              member("DV1", MembershipKind.SHARED, false),
              member("DP1", MembershipKind.SHARED, false),
              member("RW1", MembershipKind.SHARED, false),
              member("MH1", MembershipKind.SHARED, false)));

  private UsualTeam() {}

  /** The agencies, the council first. */
  public static List<Agency> agencies() {
    return AGENCIES;
  }

  /** The practitioners, whether in the team or not. */
  public static List<Practitioner> practitioners() {
    return PRACTITIONERS;
  }

  /** The Family Safeguarding team. */
  public static Team team() {
    return TEAM;
  }

  /** The practitioner of that id. */
  public static Practitioner practitioner(String id) {
    return PRACTITIONERS.stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The usual team has no practitioner " + id));
  }

  /** The ids of practitioners, written short. */
  static List<PractitionerId> ids(String... ids) {
    return Arrays.stream(ids).map(PractitionerId::new).toList();
  }

  /** The events by which all of them come to the family. */
  static List<CaseEvent> arriving() {
    List<CaseEvent> events = new ArrayList<>();
    AGENCIES.forEach(agency -> events.add(new TeamEvent.AgencyInvolved(agency)));
    PRACTITIONERS.forEach(each -> events.add(new TeamEvent.PractitionerInvolved(each)));
    events.add(new TeamEvent.TeamAssigned(TEAM));
    return events;
  }

  private static Agency agency(String id, String name, AgencyKind kind) {
    return new Agency(new AgencyId(id), name, kind);
  }

  private static Practitioner socialWorker(String id) {
    return new Practitioner(
        new PractitionerId(id),
        InventedPeople.name(id.hashCode()),
        Discipline.SOCIAL_WORK,
        COUNCIL.id(),
        true);
  }

  private static Practitioner practitioner(String id, Discipline discipline, String employer) {
    return new Practitioner(
        new PractitionerId(id),
        InventedPeople.name(id.hashCode()),
        discipline,
        new AgencyId(employer),
        false);
  }

  private static Membership member(String id, MembershipKind kind, boolean manages) {
    return new Membership(new PractitionerId(id), kind, manages);
  }
}
