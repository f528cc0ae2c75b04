// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of working days, from any day with enough known days on either side. */
class WorkingDayLawsTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @Provide
  static Arbitrary<LocalDate> days() {
    long first = day("Sun 1 Jan 2017").toEpochDay();
    long last = day("Fri 31 Dec 2027").toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Property
  void addingTwiceIsAddingTheSum(
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(max = 100) int n,
      @ForAll @IntRange(max = 100) int m) {
    LocalDate between = CALENDAR.plusWorkingDays(event, n);
    assertThat(CALENDAR.plusWorkingDays(between, m))
        .isEqualTo(CALENDAR.plusWorkingDays(event, n + m));
  }

  @Property
  void takingAwayTwiceIsTakingAwayTheSum(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 100) int n,
      @ForAll @IntRange(max = 100) int m) {
    LocalDate between = CALENDAR.minusWorkingDays(from, n);
    assertThat(CALENDAR.minusWorkingDays(between, m))
        .isEqualTo(CALENDAR.minusWorkingDays(from, n + m));
  }

  @Property
  void aLaterEventNeverHasAnEarlierDeadline(
      @ForAll("days") LocalDate earlier,
      @ForAll @IntRange(max = 60) int apart,
      @ForAll @IntRange(max = 100) int n) {
    assertThat(CALENDAR.plusWorkingDays(earlier.plusDays(apart), n))
        .isAfterOrEqualTo(CALENDAR.plusWorkingDays(earlier, n));
  }

  @Property
  void oneMoreWorkingDayAlwaysEndsLater(
      @ForAll("days") LocalDate event, @ForAll @IntRange(max = 100) int n) {
    assertThat(CALENDAR.plusWorkingDays(event, n + 1)).isAfter(CALENDAR.plusWorkingDays(event, n));
  }

  @Property
  void aDeadlineNeverFallsOnAWeekendOrAHoliday(
      @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 100) int n) {
    LocalDate last = CALENDAR.plusWorkingDays(event, n);
    assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(BankHolidays.englandAndWales().on(last)).isEmpty();
    assertThat(CALENDAR.isWorkingDay(last)).isTrue();
  }

  @Property
  void someWorkingDaysSpanAtLeastAsManyDays(
      @ForAll("days") LocalDate event, @ForAll @IntRange(max = 100) int n) {
    assertThat(DAYS.between(event, CALENDAR.plusWorkingDays(event, n))).isGreaterThanOrEqualTo(n);
  }

  @Property
  void fromAWorkingDayThereAndBackIsTheSameDay(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 100) int n) {
    Assume.that(CALENDAR.isWorkingDay(from));
    assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(from, n), n)).isEqualTo(from);
    assertThat(CALENDAR.plusWorkingDays(CALENDAR.minusWorkingDays(from, n), n)).isEqualTo(from);
  }

  @Property
  void anEventOnADayThatIsNotWorkedCountsAsOnTheWorkingDayBefore(
      @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 100) int n) {
    Assume.that(!CALENDAR.isWorkingDay(event));
    LocalDate workingDayBefore = event;
    while (!CALENDAR.isWorkingDay(workingDayBefore)) {
      workingDayBefore = workingDayBefore.minusDays(1);
    }
    assertThat(CALENDAR.plusWorkingDays(event, n))
        .isEqualTo(CALENDAR.plusWorkingDays(workingDayBefore, n));
  }

  @Property
  void countingAgreesWithGoingDayByDay(
      @ForAll("days") LocalDate start, @ForAll @IntRange(max = 365) int span) {
    int count = 0;
    for (int i = 1; i <= span; i++) {
      LocalDate each = start.plusDays(i);
      boolean weekend = each.getDayOfWeek().getValue() >= 6;
      if (!weekend && BankHolidays.englandAndWales().on(each).isEmpty()) {
        count++;
      }
    }
    assertThat(CALENDAR.workingDaysBetween(start, start.plusDays(span))).isEqualTo(count);
  }

  @Property
  void theDaysCountedAreTheDaysAdded(
      @ForAll("days") LocalDate event, @ForAll @IntRange(max = 100) int n) {
    assertThat(CALENDAR.workingDaysBetween(event, CALENDAR.plusWorkingDays(event, n))).isEqualTo(n);
  }

  @Property
  void theNextWorkingDayIsTheFirstOnOrAfter(@ForAll("days") LocalDate onOrAfter) {
    LocalDate expected = onOrAfter;
    while (!CALENDAR.isWorkingDay(expected)) {
      expected = expected.plusDays(1);
    }
    assertThat(CALENDAR.nextWorkingDay(onOrAfter)).isEqualTo(expected);
  }
}
