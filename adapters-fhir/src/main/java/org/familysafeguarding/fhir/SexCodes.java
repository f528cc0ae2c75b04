// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.familysafeguarding.people.Sex;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/** A person's sex as recorded, in the field FHIR has for it. */
final class SexCodes {

  private SexCodes() {}

  static AdministrativeGender of(Sex sex) {
    return switch (sex) {
      case FEMALE -> AdministrativeGender.FEMALE;
      case MALE -> AdministrativeGender.MALE;
      case NOT_KNOWN -> AdministrativeGender.UNKNOWN;
    };
  }
}
