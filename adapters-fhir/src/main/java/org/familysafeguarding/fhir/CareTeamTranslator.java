// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Practitioner;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;

/**
 * Everybody who works with the family on the day, as one CareTeam.
 *
 * <p>It does not say with whom in the family anybody works, which would tell who is abused.
 */
final class CareTeamTranslator {

  private final Telling telling;
  private final Roster roster;

  CareTeamTranslator(Telling telling, Roster roster) {
    this.telling = telling;
    this.roster = roster;
  }

  /** Empty where the family has no team that day, and nobody who may be told of. */
  Optional<CareTeam> translate() {
    if (roster.team().isEmpty() && roster.practitioners().isEmpty()) {
      return Optional.empty();
    }
    CareTeam careTeam = new CareTeam().setStatus(CareTeamStatus.ACTIVE);
    roster.team().ifPresent(team -> describe(careTeam, team));
    roster.practitioners().forEach(practitioner -> participant(careTeam, practitioner));
    telling
        .file()
        .council()
        .map(Agency::id)
        .map(council -> ResourceIds.reference(telling.ids().organization(council)))
        .ifPresent(careTeam::addManagingOrganization);
    return Optional.of(careTeam);
  }

  private void describe(CareTeam careTeam, org.familysafeguarding.agency.Team team) {
    telling.localId("team", team.id().value()).ifPresent(careTeam::addIdentifier);
    telling.told(team.name(), "the name of team " + team.id()).ifPresent(careTeam::setName);
    telling
        .losses()
        .add(
            "who manages team " + team.id() + " and who shares it",
            "a participant says what they do, and no more");
  }

  private void participant(CareTeam careTeam, Practitioner practitioner) {
    careTeam
        .addParticipant()
        .addRole(DisciplineCodes.role(practitioner))
        .setMember(ResourceIds.reference(telling.ids().practitionerRole(practitioner.id())));
  }
}
