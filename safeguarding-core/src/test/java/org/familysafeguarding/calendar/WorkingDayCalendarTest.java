// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @ParameterizedTest
  @CsvSource({
    // Easter
    "Thu 2 Apr 2026, 1, Tue 7 Apr 2026",
    "Mon 23 Mar 2026, 45, Fri 29 May 2026",
    "Mon 11 Mar 2024, 15, Wed 3 Apr 2024",
    // Christmas and New Year
    "Fri 18 Dec 2026, 15, Wed 13 Jan 2027",
    "Mon 22 Dec 2025, 45, Thu 26 Feb 2026",
    "Mon 20 Dec 2027, 10, Thu 6 Jan 2028",
    "Thu 24 Dec 2026, 1, Tue 29 Dec 2026",
    // one-off days
    "Fri 27 May 2022, 15, Tue 21 Jun 2022",
    "Mon 12 Sep 2022, 10, Tue 27 Sep 2022",
    "Mon 24 Apr 2023, 15, Wed 17 May 2023",
    "Fri 1 May 2020, 10, Mon 18 May 2020",
    // no holiday
    "Fri 20 Nov 2026, 15, Fri 11 Dec 2026"
  })
  void theEventIsDayZeroAndHolidaysArePassedOver(String event, int count, String last) {
    assertThat(CALENDAR.plusWorkingDays(day(event), count)).isEqualTo(day(last));
    assertThat(CALENDAR.minusWorkingDays(day(last), count)).isEqualTo(day(event));
    assertThat(CALENDAR.workingDaysBetween(day(event), day(last))).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fri 3 Apr 2026", "Sat 4 Apr 2026", "Sun 5 Apr 2026", "Mon 6 Apr 2026"})
  void anEventOnADayThatIsNotWorkedCountsAsOnTheWorkingDayBefore(String event) {
    assertThat(CALENDAR.plusWorkingDays(day(event), 1)).isEqualTo(day("Tue 7 Apr 2026"));
    assertThat(CALENDAR.plusWorkingDays(day(event), 10)).isEqualTo(day("Mon 20 Apr 2026"));
    assertThat(CALENDAR.plusWorkingDays(day(event), 0)).isEqualTo(day(event));
    assertThat(CALENDAR.minusWorkingDays(day(event), 1)).isEqualTo(day("Thu 2 Apr 2026"));
    assertThat(CALENDAR.minusWorkingDays(day(event), 0)).isEqualTo(day(event));
  }

  @ParameterizedTest
  @CsvSource({
    "Thu 2 Apr 2026, true, Thu 2 Apr 2026",
    "Fri 3 Apr 2026, false, Tue 7 Apr 2026",
    "Sat 4 Apr 2026, false, Tue 7 Apr 2026",
    "Sun 5 Apr 2026, false, Tue 7 Apr 2026",
    "Mon 6 Apr 2026, false, Tue 7 Apr 2026",
    "Tue 7 Apr 2026, true, Tue 7 Apr 2026",
    "Sat 11 Apr 2026, false, Mon 13 Apr 2026"
  })
  void theNextWorkingDayIsTheDayItselfIfItIsWorked(String day, boolean worked, String next) {
    assertThat(CALENDAR.isWorkingDay(day(day))).isEqualTo(worked);
    assertThat(CALENDAR.nextWorkingDay(day(day))).isEqualTo(day(next));
  }

  @Test
  void workingDaysAreCountedAfterTheFirstDayAndUpToTheLast() {
    LocalDate thursday = day("Thu 2 Apr 2026");
    assertThat(CALENDAR.workingDaysBetween(thursday, thursday)).isZero();
    assertThat(CALENDAR.workingDaysBetween(day("Wed 1 Apr 2026"), thursday)).isOne();
    assertThat(CALENDAR.workingDaysBetween(thursday, day("Mon 6 Apr 2026"))).isZero();
    assertThat(CALENDAR.workingDaysBetween(thursday, day("Tue 7 Apr 2026"))).isOne();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.workingDaysBetween(thursday, day("Wed 1 Apr 2026")))
        .withMessage(
            "The end must not come before the start, but 2026-04-01 comes before 2026-04-02");
  }

  @Test
  void holidaysBetweenTwoDaysIncludeThoseDays() {
    assertThat(CALENDAR.holidaysBetween(day("Fri 3 Apr 2026"), day("Mon 6 Apr 2026")))
        .extracting(BankHoliday::name)
        .containsExactly("Good Friday", "Easter Monday");
    assertThat(CALENDAR.holidaysBetween(day("Sat 4 Apr 2026"), day("Sun 5 Apr 2026"))).isEmpty();
    assertThatOutside(
        () -> CALENDAR.holidaysBetween(day("Fri 1 Dec 2028"), day("Mon 1 Jan 2029")),
        day("Mon 1 Jan 2029"));
  }

  @Test
  void holidaysAreListedAsFarAsTheyAreKnown() {
    LocalDate longAgo = day("Sat 1 Jan 2000");
    LocalDate farAhead = day("Tue 1 Jan 2030");
    assertThat(CALENDAR.knownHolidaysAfter(longAgo, farAhead)).hasSize(107);
    assertThat(CALENDAR.knownHolidaysAfter(longAgo, day("Fri 1 Jan 2016"))).hasSize(1);
    assertThat(CALENDAR.knownHolidaysAfter(longAgo, day("Thu 31 Dec 2015"))).isEmpty();
    assertThat(CALENDAR.knownHolidaysAfter(day("Mon 25 Dec 2028"), farAhead)).hasSize(1);
    assertThat(CALENDAR.knownHolidaysAfter(day("Tue 26 Dec 2028"), farAhead)).isEmpty();
  }

  @Test
  void aNegativeNumberOfWorkingDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.plusWorkingDays(day("Thu 2 Apr 2026"), -1))
        .withMessage("The number of working days must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.minusWorkingDays(day("Thu 2 Apr 2026"), -1));
  }

  @Test
  void theLastKnownDayCanStillBeReached() {
    // Saturday 30 and Sunday 31 December 2028 are known, but not worked.
    assertThat(CALENDAR.plusWorkingDays(day("Thu 28 Dec 2028"), 1))
        .isEqualTo(day("Fri 29 Dec 2028"));
    assertThat(CALENDAR.nextWorkingDay(day("Fri 29 Dec 2028"))).isEqualTo(day("Fri 29 Dec 2028"));
    assertThat(CALENDAR.plusWorkingDays(day("Sun 31 Dec 2028"), 0))
        .isEqualTo(day("Sun 31 Dec 2028"));
    assertThat(CALENDAR.isWorkingDay(day("Sun 31 Dec 2028"))).isFalse();
  }

  @Test
  void pastTheLastKnownDayNothingIsAnswered() {
    LocalDate unknown = day("Mon 1 Jan 2029");
    assertThatOutside(() -> CALENDAR.isWorkingDay(unknown), unknown);
    assertThatOutside(() -> CALENDAR.plusWorkingDays(unknown, 0), unknown);
    assertThatOutside(() -> CALENDAR.plusWorkingDays(day("Fri 29 Dec 2028"), 1), unknown);
    assertThatOutside(() -> CALENDAR.plusWorkingDays(day("Sun 31 Dec 2028"), 1), unknown);
    assertThatOutside(
        () -> CALENDAR.plusWorkingDays(day("Thu 2 Apr 2026"), Integer.MAX_VALUE), unknown);
    assertThatOutside(() -> CALENDAR.nextWorkingDay(day("Sat 30 Dec 2028")), unknown);
    assertThatOutside(() -> CALENDAR.minusWorkingDays(unknown, 1), unknown);
    assertThatOutside(() -> CALENDAR.workingDaysBetween(day("Fri 29 Dec 2028"), unknown), unknown);
  }

  @Test
  void theFirstKnownDayCanStillBeReached() {
    // Friday 1 January 2016 is a holiday; Monday the 4th is the first working day.
    assertThat(CALENDAR.minusWorkingDays(day("Tue 5 Jan 2016"), 1))
        .isEqualTo(day("Mon 4 Jan 2016"));
    assertThat(CALENDAR.plusWorkingDays(day("Fri 1 Jan 2016"), 1)).isEqualTo(day("Mon 4 Jan 2016"));
    assertThat(CALENDAR.nextWorkingDay(day("Fri 1 Jan 2016"))).isEqualTo(day("Mon 4 Jan 2016"));
    assertThat(CALENDAR.minusWorkingDays(day("Fri 1 Jan 2016"), 0))
        .isEqualTo(day("Fri 1 Jan 2016"));
  }

  @Test
  void beforeTheFirstKnownDayNothingIsAnswered() {
    LocalDate unknown = day("Thu 31 Dec 2015");
    assertThatOutside(() -> CALENDAR.isWorkingDay(unknown), unknown);
    assertThatOutside(() -> CALENDAR.plusWorkingDays(unknown, 1), unknown);
    assertThatOutside(() -> CALENDAR.nextWorkingDay(unknown), unknown);
    assertThatOutside(() -> CALENDAR.minusWorkingDays(day("Mon 4 Jan 2016"), 1), unknown);
    assertThatOutside(() -> CALENDAR.minusWorkingDays(day("Fri 1 Jan 2016"), 1), unknown);
    assertThatOutside(
        () -> CALENDAR.minusWorkingDays(day("Fri 1 Jan 2016"), Integer.MAX_VALUE), unknown);
    assertThatOutside(() -> CALENDAR.workingDaysBetween(unknown, day("Fri 1 Jan 2016")), unknown);
    assertThatOutside(() -> CALENDAR.minusWorkingDays(unknown, 0), unknown);
  }

  private static void assertThatOutside(ThrowingCallable question, LocalDate unknown) {
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(question)
        .satisfies(e -> assertThat(e.day()).isEqualTo(unknown))
        .satisfies(e -> assertThat(e.knownFrom()).isEqualTo(CALENDAR.knownFrom()))
        .satisfies(e -> assertThat(e.knownTo()).isEqualTo(CALENDAR.knownTo()))
        .satisfies(e -> assertThat(e.calendarName()).isEqualTo(CALENDAR.name()))
        .withMessageContaining("known from Fri 1 Jan 2016 to Sun 31 Dec 2028")
        .withMessageContaining("depends on " + DayText.withWeekday(unknown));
  }

  @Test
  void aProclaimedDayPutsADeadlineOneDayLater() {
    BankHoliday proclaimed =
        new BankHoliday(day("Wed 25 Nov 2026"), "A day of celebration", "a proclamation");
    WorkingDayCalendar more =
        WorkingDayCalendar.of(BankHolidays.englandAndWales().with(List.of(proclaimed)));
    assertThat(CALENDAR.plusWorkingDays(day("Fri 20 Nov 2026"), 15))
        .isEqualTo(day("Fri 11 Dec 2026"));
    assertThat(more.plusWorkingDays(day("Fri 20 Nov 2026"), 15)).isEqualTo(day("Mon 14 Dec 2026"));
    assertThat(more.isWorkingDay(day("Wed 25 Nov 2026"))).isFalse();
  }

  @Test
  void aLaterListMovesTheHorizon() {
    BankHoliday newYear = new BankHoliday(day("Mon 1 Jan 2029"), "New Year's Day", "a newer list");
    BankHolidays later =
        BankHolidays.named(
            "England and Wales", day("Mon 1 Jan 2029"), day("Fri 26 Jan 2029"), List.of(newYear));
    WorkingDayCalendar longer =
        WorkingDayCalendar.of(BankHolidays.englandAndWales().extendedBy(later));
    assertThat(longer.plusWorkingDays(day("Fri 29 Dec 2028"), 1)).isEqualTo(day("Tue 2 Jan 2029"));
    assertThat(longer.knownTo()).isEqualTo(day("Fri 26 Jan 2029"));
  }

  @Test
  void oneKnownDayIsEnough() {
    LocalDate friday = day("Fri 20 Nov 2026");
    WorkingDayCalendar calendar =
        WorkingDayCalendar.of(BankHolidays.named("Fleetshire", friday, friday, List.of()));
    assertThat(calendar.isWorkingDay(friday)).isTrue();
    assertThat(calendar.nextWorkingDay(friday)).isEqualTo(friday);
    assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
  }

  @Test
  void aCalendarReadsAsWhatItKnows() {
    assertThat(CALENDAR)
        .hasToString("working days of England and Wales from Fri 1 Jan 2016 to Sun 31 Dec 2028");
    assertThat(CALENDAR.bankHolidays()).isEqualTo(BankHolidays.englandAndWales());
  }
}
