// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Arrays;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** One code of one code system, with the words that system has for it. */
record Coded(String system, String code, String display) {

  /** One concept in the codes of several systems, the most widely understood first. */
  static CodeableConcept concept(Coded... codes) {
    CodeableConcept concept = new CodeableConcept();
    Arrays.stream(codes).map(Coded::coding).forEach(concept::addCoding);
    return concept;
  }

  Coding coding() {
    return new Coding(system, code, display);
  }
}
