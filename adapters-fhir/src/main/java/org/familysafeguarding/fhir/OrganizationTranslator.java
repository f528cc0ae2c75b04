// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.familysafeguarding.agency.Agency;
import org.hl7.fhir.r4.model.Organization;

/** An agency, as an Organization; the file knows no ODS code, and none is made up. */
final class OrganizationTranslator {

  private final Telling telling;

  OrganizationTranslator(Telling telling) {
    this.telling = telling;
  }

  Organization translate(Agency agency) {
    Organization organization = new Organization().setActive(true);
    telling.localId("agency", agency.id().value()).ifPresent(organization::addIdentifier);
    organization.addType(AgencyKindCodes.type(agency.kind()));
    telling
        .told(agency.name(), "the name of agency " + agency.id())
        .ifPresent(organization::setName);
    return organization;
  }
}
