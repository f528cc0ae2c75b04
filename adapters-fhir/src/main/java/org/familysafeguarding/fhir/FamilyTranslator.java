// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.Family;

/** Everybody in the family, children first, and what they are to the children. */
final class FamilyTranslator {

  private static final String CARER =
      "who fosters or adopts a child is not told, for it may tell where the child lives";
  private static final String NO_PLACE = "no resource stands for the family as a whole";

  private final Telling telling;

  FamilyTranslator(Telling telling) {
    this.telling = telling;
  }

  void addTo(BundleDraft draft) {
    Family family = telling.file().family();
    List<Tie> ties =
        Tie.on(telling.asOf(), family).stream()
            .filter(tie -> telling.guard().mayName(tie.person()))
            .toList();
    PatientTranslator patients = new PatientTranslator(telling, ties);
    for (Child child : family.children()) {
      draft.add(telling.ids().patient(child.id()), patients.translate(child));
      reportProfile(child);
    }
    for (Adult adult : family.adults()) {
      if (telling.guard().mayName(adult.id())) {
        draft.add(telling.ids().patient(adult.id()), patients.translate(adult));
      } else {
        telling.losses().add("adult " + adult.id(), CARER);
      }
    }
    RelatedPersonTranslator related = new RelatedPersonTranslator(telling);
    for (Tie tie : ties) {
      draft.add(telling.ids().relatedPerson(tie.person(), tie.child()), related.translate(tie));
    }
    related.reportTheRest();
    family.name().ifPresent(name -> telling.losses().add("the name of the family", NO_PLACE));
  }

  private void reportProfile(Child child) {
    if (child.profile().ethnicity() != Ethnicity.NOT_OBTAINED) {
      untranslated("the ethnicity of child ", child);
    }
    if (!child.profile().disabilities().equals(Disabilities.notEstablished())) {
      untranslated("the disabilities of child ", child);
    }
  }

  private void untranslated(String what, Child child) {
    telling.losses().add(what + child.id(), "nothing in a bundle stands for it");
  }
}
