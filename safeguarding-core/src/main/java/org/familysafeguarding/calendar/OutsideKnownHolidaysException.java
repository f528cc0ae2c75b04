// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import java.time.LocalDate;

/**
 * Says that a question needs the bank holidays of a day for which they are not known.
 *
 * <p>Counting on as if an unknown year had no bank holidays would put deadlines too early, and
 * nobody would notice. The remedy is a list that covers the day: see {@link
 * BankHolidays#extendedBy}.
 */
public final class OutsideKnownHolidaysException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;
  private final LocalDate knownFrom;
  private final LocalDate knownTo;
  private final String calendarName;

  OutsideKnownHolidaysException(LocalDate day, BankHolidays holidays) {
    super(message(day, holidays));
    this.day = day;
    this.knownFrom = holidays.knownFrom();
    this.knownTo = holidays.knownTo();
    this.calendarName = holidays.name();
  }

  private static String message(LocalDate day, BankHolidays holidays) {
    return ("The bank holidays of %s are known from %s to %s, and the answer depends on %s:"
            + " supply a list that covers that day (BankHolidays.extendedBy)")
        .formatted(
            holidays.name(),
            DayText.withWeekday(holidays.knownFrom()),
            DayText.withWeekday(holidays.knownTo()),
            DayText.withWeekday(day));
  }

  /** The day that was asked about, or the nearest unknown day that the count ran into. */
  public LocalDate day() {
    return day;
  }

  /** The first day whose bank holidays are known. */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /** The last day whose bank holidays are known. */
  public LocalDate knownTo() {
    return knownTo;
  }

  /** The name of the list, such as "England and Wales". */
  public String calendarName() {
    return calendarName;
  }
}
