// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.establishment.AssessedYear;
import org.familysafeguarding.establishment.Belonging;
import org.familysafeguarding.establishment.Engagement;
import org.familysafeguarding.establishment.EstablishedTeam;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.EstablishmentDraft;
import org.familysafeguarding.establishment.EstablishmentFact;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.HeldTraining;
import org.familysafeguarding.establishment.Leave;
import org.familysafeguarding.establishment.LeaveKind;
import org.familysafeguarding.establishment.PartnerAgreement;
import org.familysafeguarding.establishment.PartnerAgreementId;
import org.familysafeguarding.establishment.PartnerAgreementKind;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.establishment.PostFilling;
import org.familysafeguarding.establishment.PostId;
import org.familysafeguarding.establishment.PostTerms;
import org.familysafeguarding.establishment.Seat;
import org.familysafeguarding.establishment.SupervisionLine;
import org.familysafeguarding.establishment.SupervisionLineKind;

/** The posts and people of Sandmere, told one after the other. */
final class SandmereTeams {

  static final TeamId NORTH = new TeamId("FS1");
  static final TeamId SOUTH = new TeamId("FS2");
  static final TeamId LOCALITY = new TeamId("LT1");

  static final String COUNCIL = "LA";
  static final String NHS = "NHS";
  static final String REFUGE = "DAO";
  static final String RECOVERY = "REC";
  static final String PROBATION = "PROB";

  static final List<Agency> AGENCIES =
      List.of(
          agency(COUNCIL, "Sandmere Council", AgencyKind.COUNCIL),
          agency(NHS, "Sandmere NHS Trust", AgencyKind.NHS_TRUST),
          agency(REFUGE, "Sandmere Refuge", AgencyKind.DOMESTIC_ABUSE_ORGANISATION),
          agency(RECOVERY, "Sandmere Recovery", AgencyKind.RECOVERY_CHARITY),
          agency(PROBATION, "Sandmere Probation", AgencyKind.PROBATION),
          agency("POL", "Sandmere Police", AgencyKind.POLICE),
          agency("SCH", "Sandmere Primary School", AgencyKind.SCHOOL));

  private static final LocalDate BEFORE = LocalDate.of(2021, 4, 1);
  private static final LocalDate LAUNCH = InventedCouncil.LAUNCHED;

  private final List<Practitioner> practitioners = new ArrayList<>();
  private final List<EstablishmentFact> facts = new ArrayList<>();

  private SandmereTeams() {}

  static Establishment establishment() {
    SandmereTeams teams = new SandmereTeams();
    teams.teams();
    teams.managersAndSocialWorkers();
    teams.specialists();
    teams.comingsAndGoings();
    teams.agreements();
    return Establishment.of(
        new EstablishmentDraft(new AgencyId(COUNCIL), AGENCIES, teams.practitioners, teams.facts));
  }

  private void teams() {
    facts.add(new EstablishedTeam(LOCALITY, "Locality Team", DateSpan.of(BEFORE, LAUNCH)));
    facts.add(new EstablishedTeam(NORTH, "Family Safeguarding North", DateSpan.from(LAUNCH)));
    facts.add(new EstablishedTeam(SOUTH, "Family Safeguarding South", DateSpan.from(LAUNCH)));
  }

  private void managersAndSocialWorkers() {
    councilPost("P-TM1", NORTH, Belonging.MANAGER, Discipline.SOCIAL_WORK);
    councilPost("P-TM2", SOUTH, Belonging.MANAGER, Discipline.SOCIAL_WORK);
    fill("P-TM1", person("TM1", Discipline.SOCIAL_WORK, COUNCIL), DateSpan.from(BEFORE));
    fill("P-TM2", person("TM2", Discipline.SOCIAL_WORK, COUNCIL), DateSpan.from(BEFORE));
    for (int number = 1; number <= 5; number++) {
      councilPost("P-SW1" + number, NORTH, Belonging.CORE, Discipline.SOCIAL_WORK);
      councilPost("P-SW2" + number, SOUTH, Belonging.CORE, Discipline.SOCIAL_WORK);
      person("SW1" + number, Discipline.SOCIAL_WORK, COUNCIL);
      person("SW2" + number, Discipline.SOCIAL_WORK, COUNCIL);
    }
    person("SW19", Discipline.SOCIAL_WORK, COUNCIL);
    councilPost("P-FW11", NORTH, Belonging.CORE, Discipline.FAMILY_SUPPORT);
    councilPost("P-FW21", SOUTH, Belonging.CORE, Discipline.FAMILY_SUPPORT);
    fill("P-FW11", person("FW11", Discipline.FAMILY_SUPPORT, COUNCIL), DateSpan.from(BEFORE));
    fill("P-FW21", person("FW21", Discipline.FAMILY_SUPPORT, COUNCIL), DateSpan.from(BEFORE));
  }

  private void specialists() {
    shared("P-DV1", Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, REFUGE, NORTH);
    shared("P-DP1", Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, PROBATION, SOUTH);
    shared("P-RW1", Discipline.RECOVERY, RECOVERY, NORTH);
    specialist("P-MH1", Discipline.MENTAL_HEALTH, NHS, "0.8");
    seat("P-MH1", NORTH, Belonging.CORE, "0.8");
    specialist("P-CP1", Discipline.CLINICAL_PSYCHOLOGY, NHS, "0.6");
    seat("P-CP1", SOUTH, Belonging.CORE, "0.6");
    seconded("P-DV1", person("DV1", Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, REFUGE), LAUNCH);
    seconded("P-DP1", person("DP1", Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, PROBATION), LAUNCH);
    seconded("P-RW1", person("RW1", Discipline.RECOVERY, RECOVERY), LAUNCH);
    seconded("P-CP1", person("CP1", Discipline.CLINICAL_PSYCHOLOGY, NHS), LocalDate.of(2024, 9, 2));
    facts.add(
        new PostFilling(
            new PostId("P-MH1"),
            person("MH1", Discipline.MENTAL_HEALTH, NHS),
            Engagement.SECONDED,
            DateSpan.of(LAUNCH, LocalDate.of(2025, 2, 3))));
    for (String specialist : List.of("DV1", "DP1", "RW1", "MH1", "CP1")) {
      managedBy(specialist, specialist.equals("DP1") || specialist.equals("CP1") ? "TM2" : "TM1");
    }
  }

  private void comingsAndGoings() {
    fill("P-SW11", id("SW11"), DateSpan.from(BEFORE));
    fill("P-SW12", id("SW19"), DateSpan.of(BEFORE, LocalDate.of(2024, 8, 5)));
    fill("P-SW12", id("SW12"), DateSpan.from(LocalDate.of(2024, 10, 7)));
    fill("P-SW13", id("SW13"), DateSpan.from(BEFORE));
    fill("P-SW14", id("SW14"), DateSpan.from(LocalDate.of(2024, 9, 2)));
    agencyStaff("P-SW15", id("SW15"), DateSpan.from(LAUNCH));
    fill("P-SW21", id("SW21"), DateSpan.from(BEFORE));
    fill("P-SW22", id("SW22"), DateSpan.from(BEFORE));
    fill("P-SW23", id("SW23"), DateSpan.from(BEFORE));
    fill("P-SW24", id("SW24"), DateSpan.from(LAUNCH));
    agencyStaff("P-SW25", id("SW25"), DateSpan.of(LAUNCH, LocalDate.of(2025, 5, 12)));
    facts.add(
        new AssessedYear(
            id("SW14"), DateSpan.of(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 9, 1))));
    away("SW23", LeaveKind.PARENTAL, LocalDate.of(2025, 4, 14), LocalDate.of(2026, 1, 12));
    away("SW11", LeaveKind.ANNUAL, LocalDate.of(2025, 7, 14), LocalDate.of(2025, 7, 28));
    away("RW1", LeaveKind.ANNUAL, LocalDate.of(2025, 6, 23), LocalDate.of(2025, 7, 7));
    trained();
  }

  private void trained() {
    for (Practitioner each : List.copyOf(practitioners)) {
      if (!each.id().value().equals("SW15")) {
        facts.add(
            new HeldTraining(
                each.id(),
                TrainingKind.MOTIVATIONAL_INTERVIEWING,
                DateSpan.from(LocalDate.of(2024, 5, 13))));
      }
    }
  }

  private void agreements() {
    sharing("IS-NHS", NHS, LocalDate.of(2026, 6, 3));
    sharing("IS-DAO", REFUGE, LocalDate.of(2026, 6, 3));
    sharing("IS-PROB", PROBATION, LocalDate.of(2026, 6, 3));
    sharing("IS-REC", RECOVERY, LocalDate.of(2025, 6, 3));
    honorary("HC-DV1", "DV1", REFUGE);
    honorary("HC-DP1", "DP1", PROBATION);
    honorary("HC-RW1", "RW1", RECOVERY);
    honorary("HC-MH1", "MH1", NHS);
    honorary("HC-CP1", "CP1", NHS);
  }

  private void councilPost(String id, TeamId team, Belonging belonging, Discipline discipline) {
    facts.add(
        new Post(new PostId(id), discipline, Fte.FULL, terms(COUNCIL), DateSpan.from(BEFORE)));
    facts.add(
        new Seat(
            new PostId(id),
            LOCALITY,
            belonging == Belonging.MANAGER && team.equals(SOUTH) ? Belonging.CORE : belonging,
            Fte.FULL,
            DateSpan.of(BEFORE, LAUNCH)));
    seat(id, team, belonging, "1");
  }

  /** A full-time post with three days in its home team and two in the other. */
  private void shared(String id, Discipline discipline, String employer, TeamId home) {
    specialist(id, discipline, employer, "1");
    seat(id, home, Belonging.HOME_TEAM, "0.6");
    seat(id, home.equals(NORTH) ? SOUTH : NORTH, Belonging.SERVED_TEAM, "0.4");
  }

  private void specialist(String id, Discipline discipline, String employer, String fte) {
    facts.add(
        new Post(
            new PostId(id), discipline, Fte.parse(fte), terms(employer), DateSpan.from(LAUNCH)));
  }

  private void seat(String post, TeamId team, Belonging belonging, String share) {
    facts.add(new Seat(new PostId(post), team, belonging, Fte.parse(share), DateSpan.from(LAUNCH)));
  }

  private void fill(String post, PractitionerId by, DateSpan held) {
    facts.add(new PostFilling(new PostId(post), by, Engagement.PERMANENT, held));
    managedBy(by.value(), post.startsWith("P-SW2") || post.equals("P-FW21") ? "TM2" : "TM1");
  }

  private void agencyStaff(String post, PractitionerId by, DateSpan held) {
    facts.add(new PostFilling(new PostId(post), by, Engagement.AGENCY_STAFF, held));
    managedBy(by.value(), post.startsWith("P-SW2") ? "TM2" : "TM1");
  }

  private void seconded(String post, PractitionerId by, LocalDate from) {
    facts.add(new PostFilling(new PostId(post), by, Engagement.SECONDED, DateSpan.from(from)));
  }

  private void managedBy(String practitioner, String manager) {
    if (!practitioner.startsWith("TM")) {
      facts.add(
          new SupervisionLine(
              id(practitioner),
              id(manager),
              SupervisionLineKind.CASE_MANAGEMENT,
              DateSpan.from(LAUNCH)));
    }
  }

  private void away(String practitioner, LeaveKind kind, LocalDate from, LocalDate until) {
    facts.add(new Leave(id(practitioner), kind, DateSpan.of(from, until)));
  }

  private void sharing(String id, String partner, LocalDate until) {
    agreement(
        id,
        partner,
        new PartnerAgreement.Terms(PartnerAgreementKind.INFORMATION_SHARING, Optional.empty()),
        DateSpan.of(LAUNCH, until));
  }

  private void honorary(String id, String practitioner, String employer) {
    agreement(
        id,
        employer,
        new PartnerAgreement.Terms(
            PartnerAgreementKind.HONORARY_CONTRACT, Optional.of(id(practitioner))),
        DateSpan.from(LAUNCH));
  }

  private void agreement(String id, String with, PartnerAgreement.Terms terms, DateSpan days) {
    facts.add(
        new PartnerAgreement(
            new PartnerAgreementId(id),
            terms,
            Set.of(new AgencyId(COUNCIL), new AgencyId(with)),
            days));
  }

  private PractitionerId person(String id, Discipline discipline, String employer) {
    practitioners.add(
        InventedNames.practitioner(practitioners.size(), id, discipline, new AgencyId(employer)));
    return id(id);
  }

  private static PractitionerId id(String practitioner) {
    return new PractitionerId(practitioner);
  }

  private static PostTerms terms(String employer) {
    return new PostTerms(new AgencyId(COUNCIL), new AgencyId(employer));
  }

  private static Agency agency(String id, String name, AgencyKind kind) {
    return new Agency(new AgencyId(id), name, kind);
  }
}
