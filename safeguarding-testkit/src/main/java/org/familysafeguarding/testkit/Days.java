// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days as tests write them, with their weekday.
 *
 * <p>{@code day("Fri 29 Mar 2024")} is 29 March 2024; {@code day("Thu 29 Mar 2024")} is refused,
 * because that day was a Friday.
 */
public final class Days {

  private static final Pattern DAY =
      Pattern.compile("([A-Z][a-z]{2}) ([1-9][0-9]?) ([A-Z][a-z]{2}) ([0-9]{4})");
  private static final List<String> MONTHS = Stream.of(Month.values()).map(Days::brief).toList();

  private Days() {}

  /** The day that is written like "Fri 29 Mar 2024". */
  public static LocalDate day(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches() || !MONTHS.contains(parts.group(3))) {
      throw new IllegalArgumentException(
          "A day is written like \"Fri 29 Mar 2024\", but was \"" + text + "\"");
    }
    int month = MONTHS.indexOf(parts.group(3)) + 1;
    LocalDate day =
        LocalDate.of(Integer.parseInt(parts.group(4)), month, Integer.parseInt(parts.group(2)));
    String weekday = brief(day.getDayOfWeek());
    if (!weekday.equals(parts.group(1))) {
      throw new IllegalArgumentException("\"" + text + "\" was a " + weekday);
    }
    return day;
  }

  private static String brief(Enum<?> dayOrMonth) {
    String name = dayOrMonth.name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
