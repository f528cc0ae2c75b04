// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.PersonId;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * What somebody is to a child, as one RelatedPerson for each child they are something to.
 *
 * <p>It holds the relationships and the name; the rest stands in that person's Patient, which links
 * to it. Who abuses whom is not among the relationships and is never told.
 */
final class RelatedPersonTranslator {

  private static final String NO_CHILD =
      "a RelatedPerson is made for what somebody is to a child, and for nothing else";

  private final Telling telling;
  private final NameTranslator names;

  RelatedPersonTranslator(Telling telling) {
    this.telling = telling;
    this.names = new NameTranslator(telling);
  }

  RelatedPerson translate(Tie tie) {
    RelatedPerson related = new RelatedPerson().setActive(true);
    related.setPatient(ResourceIds.reference(telling.ids().patient(tie.child())));
    tie.kinds().stream().map(RelationshipCodes::relationship).forEach(related::addRelationship);
    telling
        .file()
        .family()
        .nameOf(tie.person())
        .flatMap(name -> names.translate(name, PatientTranslator.whose(tie.person())))
        .ifPresent(related::addName);
    return related;
  }

  /** Relationships standing on the day that are to an adult. */
  void reportTheRest() {
    List<Adult> adults = telling.file().family().adults();
    for (Adult adult : adults) {
      telling.file().family().relationshipsOf(adult.id(), telling.asOf()).stream()
          .filter(relationship -> relationship.of().equals(adult.id()))
          .forEach(relationship -> lost(relationship.person(), adult.id()));
    }
  }

  private void lost(PersonId person, PersonId of) {
    telling
        .losses()
        .add(
            "what %s is to %s"
                .formatted(PatientTranslator.whose(person), PatientTranslator.whose(of)),
            NO_CHILD);
  }
}
