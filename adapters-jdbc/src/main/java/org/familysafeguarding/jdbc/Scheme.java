// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import org.familysafeguarding.spi.PersonIdentifier;

/** How identifiers of people are written in a row. */
final class Scheme {

  private Scheme() {}

  static String of(PersonIdentifier identifier) {
    if (identifier instanceof PersonIdentifier.Nhs) {
      return "nhs";
    }
    if (identifier instanceof PersonIdentifier.Pupil) {
      return "upn";
    }
    return identifier instanceof PersonIdentifier.LocalChild ? "local" : "person";
  }

  static String value(PersonIdentifier identifier) {
    if (identifier instanceof PersonIdentifier.Nhs nhs) {
      return nhs.number().digits();
    }
    if (identifier instanceof PersonIdentifier.Pupil pupil) {
      return pupil.number().value();
    }
    if (identifier instanceof PersonIdentifier.LocalChild local) {
      return local.id().value();
    }
    return ((PersonIdentifier.Person) identifier).id().value();
  }
}
