// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.MembershipKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.testkit.FamilyCase;

/** Confidential addresses where nobody expects one. */
final class LeakyNames {

  private LeakyNames() {}

  /** The postcode or a line of the refuge stands in names, and in the id of a team. */
  static FamilyCase typedInto(FamilyCase family) {
    return family
        .record(
            new TeamEvent.AgencyInvolved(
                new Agency(
                    new AgencyId("LA"), "Council office, Hidden Hollow", AgencyKind.COUNCIL)))
        .record(new TeamEvent.TeamAssigned(team("ZZ9-9ZZ")))
        .record(
            new FamilyEvent.AdultJoined(
                new Adult(
                    new AdultId("A9"),
                    new PersonName("Wren", "Marlowe (zz9 9zz)"),
                    Optional.empty(),
                    Sex.NOT_KNOWN,
                    Optional.empty())));
  }

  private static Team team(String id) {
    return new Team(
        new TeamId(id),
        "Team at Hidden Hollow",
        List.of(new Membership(new PractitionerId("SW1"), MembershipKind.CORE, true)));
  }
}
