// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.familysafeguarding.calendar.DayText;

/**
 * Days as people write them in cases, always with their weekday, which is checked.
 *
 * <p>"Thu 28 Mar 2024" and "Thursday 28 March 2024" are the same day.
 */
final class DayWords {

  private static final Pattern DAY =
      Pattern.compile("([A-Za-z]{3})[a-z]* ([0-9]{1,2}) ([A-Za-z]{3})[a-z]* ([0-9]{4})");
  private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3})[a-z]* ([0-9]{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DayWords() {}

  static boolean looksLikeOne(String text) {
    return text.matches(".*[0-9]{4}.*|[A-Za-z]{3,9}\\s+[0-9]{1,2}\\b.*");
  }

  /** The day; refuses, with what would be right, a text that is none. */
  static LocalDate day(String text) {
    Matcher parts = DAY.matcher(text.strip().replaceAll("\\s+", " "));
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no day; a day is written like Fri 29 Mar 2024");
    }
    LocalDate day = inCalendar(text, month(text, parts.group(3), parts.group(4)), parts.group(2));
    String right = DayText.withWeekday(day);
    if (!right.substring(0, 3).equalsIgnoreCase(parts.group(1))) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has the wrong weekday; that day is " + right);
    }
    return day;
  }

  /** The month, such as "March 2024". */
  static YearMonth yearMonth(String text) {
    Matcher parts = MONTH.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no month; a month is written like March 2024");
    }
    return month(text, parts.group(1), parts.group(2));
  }

  private static YearMonth month(String text, String month, String year) {
    int index = MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException("\"" + text + "\" names no month: " + month);
    }
    return YearMonth.of(Integer.parseInt(year), index + 1);
  }

  private static LocalDate inCalendar(String text, YearMonth month, String day) {
    try {
      return month.atDay(Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not in the calendar; that month has "
              + month.lengthOfMonth()
              + " days",
          impossible);
    }
  }
}
