// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;

/** The forms of what is written as text and is neither a code nor wraps another value. */
final class Texts {

  static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  private static final int LAST_YEAR = 9999;
  private static final int SECONDS_END = "2024-03-04T10:15:00".length();
  private static final int MOST_DIGITS = 9;

  private static final String CHILD = "child:";
  private static final String ADULT = "adult:";

  private Texts() {}

  static TextForm plain() {
    return new TextForm(String.class, text -> text, String.class::cast);
  }

  /** Text that says something, in at most so many characters. */
  static TextForm upTo(int longest) {
    return new TextForm(String.class, text -> saying(text, longest), String.class::cast);
  }

  private static String saying(String text, int longest) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("must not be blank");
    }
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "must be at most " + longest + " characters, but has " + text.length());
    }
    return text;
  }

  static TextForm day() {
    Function<String, Object> reading =
        matching(DAY, "a day such as 2024-03-04").andThen(Texts::existingDay);
    return new TextForm(LocalDate.class, reading, day -> written(day, ((LocalDate) day).getYear()));
  }

  static TextForm month() {
    Function<String, Object> reading =
        matching(MONTH, "a month such as 2024-03")
            .andThen(text -> existing(YearMonth::parse, text));
    return new TextForm(
        YearMonth.class, reading, month -> written(month, ((YearMonth) month).getYear()));
  }

  static TextForm moment() {
    Function<String, Object> reading =
        matching(MOMENT, "a moment such as 2024-03-04T10:15:00Z")
            .andThen(text -> existing(Texts::instant, text));
    return new TextForm(Instant.class, reading, moment -> written(moment, year((Instant) moment)));
  }

  static TextForm person() {
    return new TextForm(PersonId.class, Texts::personNamed, Texts::nameOf);
  }

  private static Object personNamed(String text) {
    if (text.startsWith(CHILD)) {
      return new ChildId(text.substring(CHILD.length()));
    }
    if (text.startsWith(ADULT)) {
      return new AdultId(text.substring(ADULT.length()));
    }
    throw new IllegalArgumentException(
        "must say whether a child or an adult is meant, as child:C1 and adult:A1 do");
  }

  private static String nameOf(Object person) {
    return (person instanceof ChildId ? CHILD : ADULT) + ((PersonId) person).value();
  }

  /** Most moments have seconds and are in universal time, and those need no parser. */
  private static Instant instant(String text) {
    if (text.length() <= SECONDS_END || !text.endsWith("Z")) {
      return OffsetDateTime.parse(text).toInstant();
    }
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, SECONDS_END),
            nanoseconds(text))
        .toInstant(ZoneOffset.UTC);
  }

  /** The digits after the point, which stand before the Z; as many as there are of nine. */
  private static int nanoseconds(String text) {
    int end = text.length() - 1;
    int nanoseconds = end == SECONDS_END ? 0 : number(text, SECONDS_END + 1, end);
    for (int digits = Math.max(0, end - SECONDS_END - 1); digits < MOST_DIGITS; digits++) {
      nanoseconds *= 10;
    }
    return nanoseconds;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static Function<String, String> matching(Pattern form, String wanted) {
    return text -> {
      if (!form.matcher(text).matches()) {
        throw new IllegalArgumentException(
            "must be " + wanted + ", but is " + Wording.shownDate(text));
      }
      return text;
    };
  }

  private static Object existing(Function<String, Object> parse, String text) {
    try {
      return parse.apply(text);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "must be in the calendar, but there is no " + text, impossible);
    }
  }

  private static Object existingDay(String text) {
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "must be in the calendar, but there is no " + text + lengthOfMonth(text), impossible);
    }
  }

  /** "; February 2024 has 29 days", where the month at least exists. */
  private static String lengthOfMonth(String day) {
    int year = number(day, 0, 4);
    int month = number(day, 5, 7);
    if (month < 1 || month > 12) {
      return "; a year has 12 months";
    }
    YearMonth within = YearMonth.of(year, month);
    String name = within.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return "; " + name + " " + year + " has " + within.lengthOfMonth() + " days";
  }

  /** Refuses to write what could not be read again: a year of more than four digits. */
  private static String written(Object value, int year) {
    if (year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException("A year must have four digits, but " + value + " has not");
    }
    return value.toString();
  }

  private static int year(Instant moment) {
    return LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC).getYear();
  }
}
