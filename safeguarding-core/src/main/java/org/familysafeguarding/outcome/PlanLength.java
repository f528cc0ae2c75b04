// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The bands in which DfE publishes how long child protection plans lasted (year ending 31 March
 * 2025).
 */
enum PlanLength {
  UP_TO_THREE_MONTHS("3 months or less"),
  UP_TO_SIX_MONTHS("over 3 months, up to 6"),
  UNDER_A_YEAR("over 6 months, less than a year"),
  UNDER_TWO_YEARS("a year, less than 2"),
  TWO_YEARS_OR_MORE("2 years or more");

  private final String words;

  PlanLength(String words) {
    this.words = words;
  }

  /** The band of a plan that lasted from one day up to another, its last day not counted. */
  static PlanLength of(LocalDate started, LocalDate ended) {
    if (!ended.isAfter(started.plusMonths(3))) {
      return UP_TO_THREE_MONTHS;
    }
    if (!ended.isAfter(started.plusMonths(6))) {
      return UP_TO_SIX_MONTHS;
    }
    if (ended.isBefore(started.plusYears(1))) {
      return UNDER_A_YEAR;
    }
    return ended.isBefore(started.plusYears(2)) ? UNDER_TWO_YEARS : TWO_YEARS_OR_MORE;
  }

  static List<String> all() {
    return Arrays.stream(values()).map(PlanLength::toString).toList();
  }

  @Override
  public String toString() {
    return words;
  }
}
