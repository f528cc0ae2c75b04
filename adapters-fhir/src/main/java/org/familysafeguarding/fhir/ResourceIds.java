// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.plan.PlanId;
import org.hl7.fhir.r4.model.Reference;

/**
 * What each resource of one case file is called: always the same, and nothing personal in it.
 *
 * <p>An id is a UUID computed from a salt, the case file's id and the local id of the thing. With a
 * salt of its own for each audience, two bundles of one family cannot be matched by these ids. Only
 * local ids go in, never a name, a number or an address.
 */
record ResourceIds(String salt, CaseFileId file) {

  private static final String URN = "urn:uuid:";

  static String fullUrl(String id) {
    return URN + id;
  }

  static Reference reference(String id) {
    return new Reference(fullUrl(id));
  }

  String patient(PersonId person) {
    return named("Patient", kind(person), person.value());
  }

  String relatedPerson(PersonId person, ChildId child) {
    return named("RelatedPerson", kind(person), person.value(), child.value());
  }

  String organization(AgencyId agency) {
    return named("Organization", agency.value());
  }

  String practitioner(PractitionerId practitioner) {
    return named("Practitioner", practitioner.value());
  }

  String practitionerRole(PractitionerId practitioner) {
    return named("PractitionerRole", practitioner.value());
  }

  String careTeam() {
    return named("CareTeam");
  }

  String carePlan(PlanId plan) {
    return named("CarePlan", plan.value());
  }

  static String kind(PersonId person) {
    return person instanceof ChildId ? "child" : "adult";
  }

  /** No local id has a line break in it, so no two lists of names run together the same. */
  private String named(String type, String... localIds) {
    String name = String.join("\n", salt, file.value(), type, String.join("\n", localIds));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
