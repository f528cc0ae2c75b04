// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The days that are worked: Monday to Friday, bank holidays excepted.
 *
 * <p>The day of an event is day 0. One working day from Thursday 2 April 2026 is Tuesday 7 April
 * 2026, because Good Friday, the weekend and Easter Monday lie between. An event on a day that is
 * not worked counts as if it had happened on the working day before: one working day from Saturday
 * 4 April 2026 is the same Tuesday. No national rule says so; it is the reading taken here, and it
 * never gives a later deadline than counting from the next working day would.
 *
 * <p>A calendar knows the days from {@link #knownFrom} to {@link #knownTo}. Every question about
 * another day, and every question whose answer would be another day, throws {@link
 * OutsideKnownHolidaysException}. Immutable; every count takes the same short time, however many
 * days it spans.
 */
public final class WorkingDayCalendar {

  private final BankHolidays holidays;
  private final long firstEpochDay;

  /** How many working days come before each known day, and at the end how many there are. */
  private final int[] workedBefore;

  /** Each working day in order. */
  private final LocalDate[] workingDays;

  /** How many known days come before each working day. */
  private final int[] knownBefore;

  /** The calendar in which these bank holidays, and weekends, are not worked. */
  public static WorkingDayCalendar of(BankHolidays holidays) {
    return new WorkingDayCalendar(holidays);
  }

  /** The calendar of England and Wales, with the bank holidays that the library knows. */
  public static WorkingDayCalendar englandAndWales() {
    return EnglandAndWales.CALENDAR;
  }

  private static final class EnglandAndWales {
    static final WorkingDayCalendar CALENDAR = of(BankHolidays.englandAndWales());
  }

  private WorkingDayCalendar(BankHolidays holidays) {
    this.holidays = holidays;
    this.firstEpochDay = holidays.knownFrom().toEpochDay();
    int knownDays = Math.toIntExact(DAYS.between(holidays.knownFrom(), holidays.knownTo())) + 1;
    LocalDate[] worked = new LocalDate[knownDays];
    int[] before = new int[knownDays];
    this.workedBefore = new int[knownDays + 1];
    int count = 0;
    for (int i = 0; i < knownDays; i++) {
      workedBefore[i] = count;
      LocalDate day = holidays.knownFrom().plusDays(i);
      if (!BankHoliday.isWeekend(day) && holidays.on(day).isEmpty()) {
        before[count] = i;
        worked[count++] = day;
      }
    }
    workedBefore[knownDays] = count;
    this.workingDays = Arrays.copyOf(worked, count);
    this.knownBefore = Arrays.copyOf(before, count);
  }

  /** Whose working days these are, such as "England and Wales". */
  public String name() {
    return holidays.name();
  }

  /** The first day the calendar knows. */
  public LocalDate knownFrom() {
    return holidays.knownFrom();
  }

  /** The last day the calendar knows. */
  public LocalDate knownTo() {
    return holidays.knownTo();
  }

  /** The bank holidays this calendar counts over. */
  public BankHolidays bankHolidays() {
    return holidays;
  }

  /** Whether this day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    int index = indexOf(day);
    return workedBefore[index + 1] > workedBefore[index];
  }

  /** The day itself if it is worked, or else the first working day after it. */
  public LocalDate nextWorkingDay(LocalDate onOrAfter) {
    return workingDays[known(workedBefore[indexOf(onOrAfter)])];
  }

  /**
   * The last day of a time of so many working days that starts with an event.
   *
   * <p>The event's day is not counted. No working days at all lead to the event's own day, worked
   * or not.
   */
  public LocalDate plusWorkingDays(LocalDate event, int count) {
    checkCount(count);
    int index = indexOf(event);
    return count == 0 ? event : workingDays[known(workedBefore[index + 1] + (count - 1L))];
  }

  /** The last day of so many working days from an event, and the bank holidays passed over. */
  Deadline deadline(LocalDate event, Timescale workingDays) {
    int start = indexOf(event);
    int last = known(workedBefore[start + 1] + (workingDays.amount() - 1L));
    List<BankHoliday> passedOver = holidays.afterKnown(start, knownBefore[last]);
    return new Deadline(event, workingDays, this.workingDays[last], passedOver);
  }

  /**
   * The day that lies so many working days before another, which is not counted: from a working
   * day, the way back that {@link #plusWorkingDays} came.
   */
  public LocalDate minusWorkingDays(LocalDate from, int count) {
    checkCount(count);
    int index = indexOf(from);
    return count == 0 ? from : workingDays[known(workedBefore[index] - (long) count)];
  }

  /** How many working days there are after one day, up to and including another. */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    checkArgument(
        !endInclusive.isBefore(startExclusive),
        "The end must not come before the start, but %s comes before %s",
        endInclusive,
        startExclusive);
    return workedBefore[indexOf(endInclusive) + 1] - workedBefore[indexOf(startExclusive) + 1];
  }

  /** The bank holidays from one day to another, both included, in order. */
  public List<BankHoliday> holidaysBetween(LocalDate startInclusive, LocalDate endInclusive) {
    return holidays.between(startInclusive, endInclusive);
  }

  /** The bank holidays after one day, up to and including another, that the calendar knows. */
  List<BankHoliday> knownHolidaysAfter(LocalDate startExclusive, LocalDate endInclusive) {
    return holidays.after(startExclusive, endInclusive);
  }

  private int indexOf(LocalDate day) {
    long index = day.toEpochDay() - firstEpochDay;
    if (index < 0 || index >= workedBefore.length - 1) {
      throw new OutsideKnownHolidaysException(day, holidays);
    }
    return (int) index;
  }

  /** That number of a working day, if the calendar knows so many. */
  private int known(long ordinal) {
    if (ordinal < 0) {
      throw new OutsideKnownHolidaysException(knownFrom().minusDays(1), holidays);
    }
    if (ordinal >= workingDays.length) {
      throw new OutsideKnownHolidaysException(knownTo().plusDays(1), holidays);
    }
    return (int) ordinal;
  }

  private static void checkCount(int count) {
    checkArgument(count >= 0, "The number of working days must not be negative, but was %s", count);
  }

  /** Reads "working days of England and Wales from Fri 1 Jan 2016 to Sun 31 Dec 2028". */
  @Override
  public String toString() {
    return "working days of %s from %s to %s"
        .formatted(name(), DayText.withWeekday(knownFrom()), DayText.withWeekday(knownTo()));
  }
}
