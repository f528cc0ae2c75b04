// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Optional;
import org.familysafeguarding.people.PersonName;
import org.hl7.fhir.r4.model.HumanName;

/** What a person is called. */
final class NameTranslator {

  private final Telling telling;

  NameTranslator(Telling telling) {
    this.telling = telling;
  }

  /** {@code whose} says whose name it is, by an id. */
  Optional<HumanName> translate(PersonName name, String whose) {
    return telling
        .told(name.full(), "the name of " + whose)
        .map(safe -> new HumanName().addGiven(name.given()).setFamily(name.family()));
  }
}
