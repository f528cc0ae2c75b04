// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;

/** Invented people for the tests of this package. */
final class FamilyPeople {

  private FamilyPeople() {}

  static Child child(String id, LocalDate bornOn) {
    return child(id, new Birth.Born(bornOn), Sex.FEMALE);
  }

  static Child expectedChild(String id, LocalDate around) {
    return child(id, new Birth.Expected(around), Sex.NOT_KNOWN);
  }

  private static Child child(String id, Birth birth, Sex sex) {
    return new Child(
        new ChildId(id),
        new PersonName("Ada", "Quillfeather"),
        birth,
        new ChildProfile(sex, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished()),
        ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE));
  }

  static Adult adult(String id) {
    return new Adult(
        new AdultId(id),
        new PersonName("Zebedee", "Quillfeather"),
        Optional.empty(),
        Sex.MALE,
        Optional.empty());
  }

  static Occurrence on(LocalDate day) {
    return new Occurrence(new EntryId("E-" + day), day);
  }
}
