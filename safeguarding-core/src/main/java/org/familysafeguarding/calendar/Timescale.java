// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A length of time as guidance states it, such as "15 working days".
 *
 * <p>The day of the event is never counted: one working day from a Friday is the Monday, or the
 * Tuesday where that Monday is a bank holiday. Which days are working days, the calendar says.
 *
 * <p>Months are calendar months. One month from an event ends on the same day number of the next
 * month, or on that month's last day where it has no such day: from Wednesday 31 January 2024, one
 * month ends on Thursday 29 February 2024. No national rule settles this; it is the reading taken
 * here, and it never runs into the month after.
 */
public record Timescale(int amount, Unit unit) {

  /** What is counted, under the name guidance gives it. */
  public enum Unit {
    /** A day that is worked: neither at a weekend nor a bank holiday. */
    WORKING_DAY,
    /** Any day. */
    CALENDAR_DAY,
    /** Seven days, so that the last day is the same day of the week as the event. */
    WEEK,
    /** A calendar month. */
    MONTH;

    private final String noun = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    private String noun() {
      return noun;
    }
  }

  public Timescale {
    requireNonNull(unit, "unit");
    checkArgument(amount > 0, "A timescale must be at least 1 %s, but was %s", unit.noun(), amount);
  }

  /** So many days that are worked. */
  public static Timescale workingDays(int days) {
    return new Timescale(days, Unit.WORKING_DAY);
  }

  /** So many days of any kind. */
  public static Timescale calendarDays(int days) {
    return new Timescale(days, Unit.CALENDAR_DAY);
  }

  /** So many times seven days. */
  public static Timescale weeks(int weeks) {
    return new Timescale(weeks, Unit.WEEK);
  }

  /** So many calendar months. */
  public static Timescale months(int months) {
    return new Timescale(months, Unit.MONTH);
  }

  /** The timescale that {@link #toString} wrote, such as "15 working days" or "1 month". */
  public static Timescale parse(String text) {
    int space = text.indexOf(' ');
    Integer amount = space < 0 ? null : Ints.tryParse(text.substring(0, space));
    if (amount != null && amount > 0) {
      for (Unit unit : Unit.values()) {
        Timescale timescale = new Timescale(amount, unit);
        if (timescale.toString().equals(text)) {
          return timescale;
        }
      }
    }
    throw new IllegalArgumentException(
        "A timescale is written like \"15 working days\", \"7 calendar days\", \"6 weeks\" or"
            + " \"1 month\", but was \""
            + text
            + "\"");
  }

  /**
   * Starts the clock on the day of an event.
   *
   * <p>Only working days need the calendar's bank holidays, and then every day up to the last must
   * be known to it. The other units count every day alike, whether the calendar knows it or not.
   *
   * @throws OutsideKnownHolidaysException if working days are counted beyond the known ones
   */
  public Deadline from(LocalDate event, WorkingDayCalendar calendar) {
    return switch (unit) {
      case WORKING_DAY -> calendar.deadline(event, this);
      case CALENDAR_DAY -> counting(event, event.plusDays(amount), calendar);
      case WEEK -> counting(event, event.plusWeeks(amount), calendar);
      case MONTH -> counting(event, event.plusMonths(amount), calendar);
    };
  }

  private Deadline counting(LocalDate event, LocalDate lastDay, WorkingDayCalendar calendar) {
    return new Deadline(event, this, lastDay, calendar.knownHolidaysAfter(event, lastDay));
  }

  /** Whether this is longer than another timescale of the same unit. */
  public boolean isLongerThan(Timescale other) {
    checkArgument(
        unit == other.unit, "%s and %s cannot be compared: their units differ", this, other);
    return amount > other.amount;
  }

  /** Reads as guidance does: "15 working days", "1 month". */
  @Override
  public String toString() {
    return amount + " " + unit.noun() + (amount == 1 ? "" : "s");
  }
}
