// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.Locale;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PersonName;

/** How people of a case are called in a report; by their ids where no name is shown. */
record Names(CaseFile file) {

  String of(PractitionerId practitioner) {
    return file.team()
        .practitioner(practitioner)
        .map(each -> each.name().full() + ", " + words(each.discipline()))
        .orElse(practitioner.value());
  }

  String of(PersonId person) {
    return file.family().nameOf(person).map(PersonName::given).orElse(person.value());
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
