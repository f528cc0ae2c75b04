// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/**
 * Days written for people, such as "Wed 3 Apr 2024".
 *
 * <p>The names are spelt out here, because those of the Java runtime vary with its locale data
 * ("Sep" and "Sept") and reports must not.
 */
public final class DayText {

  private static final Map<Long, String> WEEKDAYS =
      Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun");

  private static final Map<Long, String> MONTHS =
      Map.ofEntries(
          Map.entry(1L, "Jan"),
          Map.entry(2L, "Feb"),
          Map.entry(3L, "Mar"),
          Map.entry(4L, "Apr"),
          Map.entry(5L, "May"),
          Map.entry(6L, "Jun"),
          Map.entry(7L, "Jul"),
          Map.entry(8L, "Aug"),
          Map.entry(9L, "Sep"),
          Map.entry(10L, "Oct"),
          Map.entry(11L, "Nov"),
          Map.entry(12L, "Dec"));

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendPattern("d ")
          .appendText(MONTH_OF_YEAR, MONTHS)
          .appendPattern(" uuuu")
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter WEEKDAY_AND_DAY =
      new DateTimeFormatterBuilder()
          .appendText(DAY_OF_WEEK, WEEKDAYS)
          .appendLiteral(' ')
          .append(DAY)
          .toFormatter(Locale.ROOT);

  private DayText() {}

  /** Reads "Wed 3 Apr 2024". */
  public static String withWeekday(LocalDate day) {
    return WEEKDAY_AND_DAY.format(day);
  }

  /** Reads "3 Apr 2024". */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }
}
