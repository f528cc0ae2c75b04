// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.plan.CourseOfPlan;
import org.hl7.fhir.r4.model.CareTeam;

/** Who works with the family, from the agencies to the team, and to which plans. */
final class TeamAndPlansTranslator {

  private final Telling telling;

  TeamAndPlansTranslator(Telling telling) {
    this.telling = telling;
  }

  void addTo(BundleDraft draft) {
    Roster roster = Roster.of(telling);
    OrganizationTranslator organizations = new OrganizationTranslator(telling);
    for (Agency agency : roster.agencies()) {
      draft.add(telling.ids().organization(agency.id()), organizations.translate(agency));
    }
    PractitionerTranslator practitioners = new PractitionerTranslator(telling, roster);
    for (Practitioner each : roster.practitioners()) {
      draft.add(telling.ids().practitioner(each.id()), practitioners.translate(each));
      draft.add(telling.ids().practitionerRole(each.id()), practitioners.role(each));
    }
    Optional<CareTeam> careTeam = new CareTeamTranslator(telling, roster).translate();
    careTeam.ifPresent(team -> draft.add(telling.ids().careTeam(), team));
    CarePlanTranslator carePlans = new CarePlanTranslator(telling, careTeam.isPresent());
    for (CourseOfPlan plan : carePlans.started()) {
      draft.add(telling.ids().carePlan(plan.id()), carePlans.translate(plan));
    }
  }
}
