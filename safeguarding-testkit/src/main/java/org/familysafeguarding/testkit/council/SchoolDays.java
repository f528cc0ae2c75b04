// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;

/** The days on which the schools of Sandmere are open; its terms are made up, as it is. */
final class SchoolDays {

  private static final List<DateSpan> HALF_TERMS =
      List.of(
          term("2022-09-05", "2022-10-22"),
          term("2022-10-31", "2022-12-21"),
          term("2023-01-04", "2023-02-11"),
          term("2023-02-20", "2023-04-01"),
          term("2023-04-17", "2023-05-27"),
          term("2023-06-05", "2023-07-22"),
          term("2023-09-04", "2023-10-21"),
          term("2023-10-30", "2023-12-22"),
          term("2024-01-08", "2024-02-10"),
          term("2024-02-19", "2024-03-29"),
          term("2024-04-15", "2024-05-25"),
          term("2024-06-03", "2024-07-20"),
          term("2024-09-03", "2024-10-26"),
          term("2024-11-04", "2024-12-21"),
          term("2025-01-06", "2025-02-15"),
          term("2025-02-24", "2025-04-05"),
          term("2025-04-22", "2025-05-24"),
          term("2025-06-02", "2025-07-19"));

  private SchoolDays() {}

  private static DateSpan term(String from, String until) {
    return DateSpan.of(LocalDate.parse(from), LocalDate.parse(until));
  }

  /** Two for every day of school among them. */
  static int halfDays(DateSpan days) {
    LocalDate until = days.endExclusive().orElseThrow();
    long open = days.startInclusive().datesUntil(until).filter(SchoolDays::isOpen).count();
    return Math.toIntExact(open * 2);
  }

  private static boolean isOpen(LocalDate day) {
    return HALF_TERMS.stream().anyMatch(term -> term.contains(day)) && Days.isWorked(day);
  }
}
