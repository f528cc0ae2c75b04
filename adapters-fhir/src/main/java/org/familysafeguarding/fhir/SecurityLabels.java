// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.hl7.fhir.r4.model.Resource;

/**
 * How carefully whoever receives a bundle must treat it.
 *
 * <p>Every resource says the same, so that a label never gives away which family needs it most:
 * access is restricted, and nothing goes on to the family itself without authorisation.
 */
final class SecurityLabels {

  static final Coded RESTRICTED =
      new Coded("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted");

  static final Coded NOT_FOR_THE_FAMILY =
      new Coded(
          "http://terminology.hl7.org/CodeSystem/v3-ActCode",
          "NOPAT",
          "no disclosure to patient, family or caregivers without attending provider's"
              + " authorization");

  private SecurityLabels() {}

  static void put(Resource resource) {
    resource.getMeta().addSecurity(RESTRICTED.coding()).addSecurity(NOT_FOR_THE_FAMILY.coding());
  }
}
