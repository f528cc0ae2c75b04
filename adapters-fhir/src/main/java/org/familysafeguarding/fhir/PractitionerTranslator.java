// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.familysafeguarding.agency.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;

/** Somebody who works with the family, as a Practitioner and the PractitionerRole they have. */
final class PractitionerTranslator {

  private final Telling telling;
  private final Roster roster;
  private final NameTranslator names;

  PractitionerTranslator(Telling telling, Roster roster) {
    this.telling = telling;
    this.roster = roster;
    this.names = new NameTranslator(telling);
  }

  org.hl7.fhir.r4.model.Practitioner translate(Practitioner practitioner) {
    org.hl7.fhir.r4.model.Practitioner translated = new org.hl7.fhir.r4.model.Practitioner();
    telling.localId("practitioner", practitioner.id().value()).ifPresent(translated::addIdentifier);
    names
        .translate(practitioner.name(), "practitioner " + practitioner.id())
        .ifPresent(translated::addName);
    if (practitioner.registeredSocialWorker() && !DisciplineCodes.isSocialWorker(practitioner)) {
      telling
          .losses()
          .add(
              "that practitioner " + practitioner.id() + " is a registered social worker",
              "their discipline is another, and a PractitionerRole is made of the discipline");
    }
    return translated;
  }

  PractitionerRole role(Practitioner practitioner) {
    PractitionerRole role = new PractitionerRole().setActive(true);
    role.setPractitioner(ResourceIds.reference(telling.ids().practitioner(practitioner.id())));
    roster
        .employer(practitioner)
        .map(employer -> ResourceIds.reference(telling.ids().organization(employer.id())))
        .ifPresent(role::setOrganization);
    return role.addCode(DisciplineCodes.role(practitioner));
  }
}
