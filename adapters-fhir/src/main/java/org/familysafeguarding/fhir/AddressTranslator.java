// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Optional;
import org.familysafeguarding.people.PersonId;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;

/** Where a person lives, if {@link Guard} lets it be told. */
final class AddressTranslator {

  private final Telling telling;

  AddressTranslator(Telling telling) {
    this.telling = telling;
  }

  Optional<Address> translate(PersonId person) {
    Optional<Address> told = telling.guard().addressOf(person).map(AddressTranslator::translate);
    if (told.isEmpty() && telling.guard().knowsAddressOf(person)) {
      telling
          .losses()
          .add(
              "the address of " + PatientTranslator.whose(person),
              "it is confidential, or somebody's safety may hang on it");
    }
    return told;
  }

  private static Address translate(org.familysafeguarding.people.Address address) {
    Address translated = new Address().setUse(AddressUse.HOME).setPostalCode(address.postcode());
    address.lines().forEach(translated::addLine);
    return translated;
  }
}
