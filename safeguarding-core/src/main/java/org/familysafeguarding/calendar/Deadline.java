// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The last day in time for a piece of work, together with how it was reached.
 *
 * <p>Fifteen working days from a strategy discussion on Monday 11 March 2024 end on Wednesday 3
 * April 2024, because Good Friday and Easter Monday are passed over.
 *
 * @param startedOn the day of the event that started the clock, day 0
 * @param passedOver the bank holidays after the event, up to and including the last day, in order.
 *     Working days pass over them. The other units count them as any other day, and name those that
 *     the calendar knows
 */
public record Deadline(
    LocalDate startedOn, Timescale timescale, LocalDate lastDay, List<BankHoliday> passedOver) {

  public Deadline {
    requireNonNull(startedOn, "startedOn");
    requireNonNull(timescale, "timescale");
    requireNonNull(lastDay, "lastDay");
    passedOver = ImmutableList.copyOf(passedOver);
    checkArgument(
        lastDay.isAfter(startedOn),
        "The last day of %s from %s must come after it, but was %s",
        timescale,
        startedOn,
        lastDay);
    checkInOrder(startedOn, passedOver, lastDay);
  }

  private static void checkInOrder(
      LocalDate startedOn, List<BankHoliday> passedOver, LocalDate lastDay) {
    LocalDate before = startedOn;
    for (int i = 0; i < passedOver.size(); i++) {
      BankHoliday holiday = passedOver.get(i);
      checkArgument(
          holiday.on().isAfter(before) && !holiday.on().isAfter(lastDay),
          "Bank holidays passed over must come in order after %s and by %s, but there was %s",
          startedOn,
          lastDay,
          holiday);
      before = holiday.on();
    }
  }

  /**
   * How the work stands, having been done on this day.
   *
   * <p>Done on the last day is in time. Done before the clock even started is in time as well: what
   * was asked for had already been done.
   */
  public Standing doneOn(LocalDate doneOn) {
    return doneOn.isAfter(lastDay)
        ? new Standing.MetLate(doneOn, lastDay)
        : new Standing.Met(doneOn);
  }

  /** How the work stands today, not having been done; on the last day it is open still. */
  public Standing openOn(LocalDate today) {
    return today.isAfter(lastDay)
        ? new Standing.Overdue(lastDay, today)
        : new Standing.Open(lastDay);
  }

  /**
   * The count in words: "15 working days from Mon 11 Mar 2024 end on Wed 3 Apr 2024, passing over
   * Good Friday (29 Mar 2024) and Easter Monday (1 Apr 2024)".
   */
  public String howReached() {
    return "%s from %s %s on %s%s"
        .formatted(
            timescale,
            DayText.withWeekday(startedOn),
            timescale.amount() == 1 ? "ends" : "end",
            DayText.withWeekday(lastDay),
            passedOver.isEmpty() ? "" : holidaysInWords());
  }

  private String holidaysInWords() {
    int last = passedOver.size() - 1;
    String allButLast =
        passedOver.subList(0, last).stream()
            .map(BankHoliday::toString)
            .collect(Collectors.joining(", "));
    String names = (last == 0 ? "" : allButLast + " and ") + passedOver.get(last);
    return timescale.unit() == Timescale.Unit.WORKING_DAY
        ? ", passing over " + names
        : ", counting " + names + " like any other day";
  }

  /** The same as {@link #howReached}. */
  @Override
  public String toString() {
    return howReached();
  }
}
