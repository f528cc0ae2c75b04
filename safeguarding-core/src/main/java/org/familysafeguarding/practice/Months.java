// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.familysafeguarding.calendar.DateSpan;

/** Whole calendar months. */
final class Months {

  private Months() {}

  /** The months that are over today and whose first and last day lie in the span. */
  static List<YearMonth> wholeIn(DateSpan span, LocalDate today) {
    ImmutableList.Builder<YearMonth> whole = ImmutableList.builder();
    for (YearMonth month = YearMonth.from(span.startInclusive());
        month.atEndOfMonth().isBefore(today);
        month = month.plusMonths(1)) {
      if (span.contains(month.atDay(1)) && span.contains(month.atEndOfMonth())) {
        whole.add(month);
      }
    }
    return whole.build();
  }

  /** The days of a month. */
  static DateSpan daysOf(YearMonth month) {
    return DateSpan.of(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** Reads "2024-03, 2024-05". */
  static String named(List<YearMonth> months) {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }
}
