// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.time.LocalDate;
import java.util.Optional;

/** Days in the fields of a case. */
final class DayReading {

  private DayReading() {}

  static Optional<LocalDate> day(Written said) {
    return day(said.text(), said);
  }

  static Optional<LocalDate> day(String text, Written where) {
    try {
      return Optional.of(DayWords.day(text));
    } catch (IllegalArgumentException refused) {
      where.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }
}
