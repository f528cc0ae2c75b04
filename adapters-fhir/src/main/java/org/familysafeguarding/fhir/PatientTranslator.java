// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PersonName;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/**
 * A child or adult of the family, as a Patient.
 *
 * <p>A child not born by the day has no birth date and no sex yet; FHIR has no place for the day a
 * birth is expected, and none is made up. Somebody who is related to a child is linked to the
 * RelatedPerson that says so.
 */
final class PatientTranslator {

  private final Telling telling;
  private final List<Tie> ties;
  private final NumberTranslator numbers;
  private final NameTranslator names;
  private final AddressTranslator addresses;

  PatientTranslator(Telling telling, List<Tie> ties) {
    this.telling = telling;
    this.ties = ties;
    this.numbers = new NumberTranslator(telling);
    this.names = new NameTranslator(telling);
    this.addresses = new AddressTranslator(telling);
  }

  Patient translate(Child child) {
    Patient patient = person(child.id(), child.name());
    patient.setIdentifier(numbers.of(child));
    if (child.birth() instanceof Birth.Born born && !born.on().isAfter(telling.asOf())) {
      patient.setBirthDateElement(new DateType(born.on().toString()));
      patient.setGender(SexCodes.of(child.profile().sex()));
    } else {
      patient.setGender(AdministrativeGender.UNKNOWN);
      telling
          .losses()
          .add(
              "the expected birth of child " + child.id(),
              "a Patient has no place for the day, and no birth date is made up");
    }
    return patient;
  }

  Patient translate(Adult adult) {
    Patient patient = person(adult.id(), adult.name());
    patient.setIdentifier(numbers.of(adult));
    patient.setGender(SexCodes.of(adult.sex()));
    adult
        .bornOn()
        .map(LocalDate::toString)
        .map(DateType::new)
        .ifPresent(patient::setBirthDateElement);
    return patient;
  }

  /** What is translated alike for children and adults. */
  private Patient person(PersonId id, PersonName name) {
    Patient patient = new Patient();
    names.translate(name, whose(id)).ifPresent(patient::addName);
    telling
        .file()
        .family()
        .diedOn(id)
        .filter(died -> !died.isAfter(telling.asOf()))
        .ifPresent(died -> patient.setDeceased(new DateTimeType(died.toString())));
    addresses.translate(id).ifPresent(patient::addAddress);
    ties.stream()
        .filter(tie -> tie.person().equals(id))
        .map(tie -> telling.ids().relatedPerson(tie.person(), tie.child()))
        .forEach(related -> link(patient, related));
    return patient;
  }

  private static void link(Patient patient, String related) {
    patient.addLink().setOther(ResourceIds.reference(related)).setType(LinkType.SEEALSO);
  }

  static String whose(PersonId person) {
    return ResourceIds.kind(person) + " " + person.value();
  }
}
