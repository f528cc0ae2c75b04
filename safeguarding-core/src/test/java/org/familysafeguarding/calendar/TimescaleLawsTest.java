// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of timescales and the deadlines they lead to. */
class TimescaleLawsTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @Provide
  static Arbitrary<LocalDate> days() {
    long first = day("Fri 1 Jan 2016").toEpochDay();
    long last = day("Sun 31 Dec 2023").toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Property
  void whatIsWrittenCanBeRead(@ForAll @IntRange(min = 1) int amount, @ForAll Timescale.Unit unit) {
    Timescale timescale = new Timescale(amount, unit);
    assertThat(Timescale.parse(timescale.toString())).isEqualTo(timescale);
  }

  @Property
  void theLastDayIsInTimeAndTheDayAfterIsLate(
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 45) int amount,
      @ForAll Timescale.Unit unit) {
    Deadline deadline = new Timescale(amount, unit).from(event, CALENDAR);
    LocalDate last = deadline.lastDay();
    assertThat(deadline.doneOn(last)).isEqualTo(new Standing.Met(last));
    assertThat(deadline.doneOn(last.plusDays(1)))
        .isEqualTo(new Standing.MetLate(last.plusDays(1), last));
    assertThat(deadline.openOn(last)).isEqualTo(new Standing.Open(last));
    assertThat(deadline.openOn(last.plusDays(1)))
        .isEqualTo(new Standing.Overdue(last, last.plusDays(1)));
  }

  @Property
  void theHolidaysPassedOverExplainTheCount(
      @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 45) int amount) {
    Deadline deadline = Timescale.workingDays(amount).from(event, CALENDAR);
    long weekdays =
        event
            .plusDays(1)
            .datesUntil(deadline.lastDay().plusDays(1))
            .filter(each -> each.getDayOfWeek().getValue() <= 5)
            .count();
    assertThat(weekdays - deadline.passedOver().size()).isEqualTo(amount);
  }

  @Property
  void monthsNeverRunIntoTheMonthAfter(
      @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 24) int amount) {
    LocalDate last = Timescale.months(amount).from(event, CALENDAR).lastDay();
    int monthsApart =
        (last.getYear() - event.getYear()) * 12 + last.getMonthValue() - event.getMonthValue();
    assertThat(monthsApart).isEqualTo(amount);
    assertThat(last.getDayOfMonth())
        .isEqualTo(Math.min(event.getDayOfMonth(), last.lengthOfMonth()));
  }
}
