// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;

/** From a child's birth up to their eighteenth birthday or their death. */
final class Childhood {

  private static final int YEARS = 18;

  private Childhood() {}

  /** Empty for a child who is expected, or who died on the day of their birth. */
  static Optional<DateSpan> of(Child child, CaseFile file) {
    return file.family()
        .bornOn(child.id())
        .flatMap(
            born ->
                new Birth.Born(born)
                    .birthday(YEARS)
                    .map(grownUp -> end(grownUp, child, file))
                    .filter(born::isBefore)
                    .map(end -> DateSpan.of(born, end)));
  }

  private static LocalDate end(LocalDate grownUp, Child child, CaseFile file) {
    return file.family().diedOn(child.id()).filter(died -> died.isBefore(grownUp)).orElse(grownUp);
  }
}
