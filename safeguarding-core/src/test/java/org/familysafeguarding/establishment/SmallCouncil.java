// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static org.familysafeguarding.testkit.Days.day;

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
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.testkit.InventedPeople;

/** A council with the teams FS1 and FS2, to which a test adds posts and people. */
final class SmallCouncil {

  static final LocalDate SET_UP = day("Mon 3 Jun 2024");
  static final TeamId FS1 = new TeamId("FS1");
  static final TeamId FS2 = new TeamId("FS2");

  private final List<Practitioner> practitioners = new ArrayList<>();
  private final List<EstablishmentFact> facts = new ArrayList<>();

  SmallCouncil() {
    with(new EstablishedTeam(FS1, "North", DateSpan.from(SET_UP)));
    with(new EstablishedTeam(FS2, "South", DateSpan.from(SET_UP)));
  }

  SmallCouncil with(EstablishmentFact fact) {
    facts.add(fact);
    return this;
  }

  SmallCouncil practitioner(String id, Discipline discipline, String employer) {
    practitioners.add(
        new Practitioner(
            new PractitionerId(id),
            InventedPeople.name(practitioners.size()),
            discipline,
            new AgencyId(employer),
            discipline == Discipline.SOCIAL_WORK));
    return this;
  }

  /** A full-time post with a core seat in FS1. */
  SmallCouncil post(String id, Discipline discipline) {
    return with(post(id, discipline, "1", DateSpan.from(SET_UP)))
        .with(seat(id, FS1, Belonging.CORE, "1"));
  }

  SmallCouncil filled(String post, String by, DateSpan held) {
    return with(
        new PostFilling(new PostId(post), new PractitionerId(by), Engagement.PERMANENT, held));
  }

  SmallCouncil leave(String practitioner, LeaveKind kind, DateSpan away) {
    return with(new Leave(new PractitionerId(practitioner), kind, away));
  }

  static Post post(String id, Discipline discipline, String fte, DateSpan established) {
    return new Post(
        new PostId(id),
        discipline,
        Fte.parse(fte),
        new PostTerms(new AgencyId("LA"), new AgencyId("NHS")),
        established);
  }

  static Seat seat(String post, TeamId team, Belonging belonging, String share) {
    return new Seat(new PostId(post), team, belonging, Fte.parse(share), DateSpan.from(SET_UP));
  }

  static PartnerAgreement informationSharing(String id, DateSpan inForce) {
    return agreement(
        id,
        new PartnerAgreement.Terms(PartnerAgreementKind.INFORMATION_SHARING, Optional.empty()),
        inForce);
  }

  static PartnerAgreement honoraryContract(String id, String practitioner, DateSpan inForce) {
    return agreement(
        id,
        new PartnerAgreement.Terms(
            PartnerAgreementKind.HONORARY_CONTRACT, Optional.of(new PractitionerId(practitioner))),
        inForce);
  }

  private static PartnerAgreement agreement(
      String id, PartnerAgreement.Terms terms, DateSpan inForce) {
    return new PartnerAgreement(
        new PartnerAgreementId(id),
        terms,
        Set.of(new AgencyId("LA"), new AgencyId("NHS")),
        inForce);
  }

  EstablishmentDraft draft() {
    return new EstablishmentDraft(
        new AgencyId("LA"),
        List.of(
            new Agency(new AgencyId("LA"), "Sandmere Council", AgencyKind.COUNCIL),
            new Agency(new AgencyId("NHS"), "Sandmere NHS Trust", AgencyKind.NHS_TRUST)),
        practitioners,
        facts);
  }

  Establishment establishment() {
    return Establishment.of(draft());
  }
}
