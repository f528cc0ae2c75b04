// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.testkit.Days.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @ParameterizedTest
  @CsvSource({
    // over Easter
    "15 working days, Mon 11 Mar 2024, Wed 3 Apr 2024",
    "1 working day, Thu 28 Mar 2024, Tue 2 Apr 2024",
    "1 working day, Fri 29 Mar 2024, Tue 2 Apr 2024",
    "1 working day, Sat 30 Mar 2024, Tue 2 Apr 2024",
    "10 working days, Wed 27 Mar 2024, Fri 12 Apr 2024",
    // over Christmas
    "15 working days, Fri 18 Dec 2026, Wed 13 Jan 2027",
    "45 working days, Mon 22 Dec 2025, Thu 26 Feb 2026",
    // days and weeks count every day
    "1 calendar day, Thu 28 Mar 2024, Fri 29 Mar 2024",
    "7 calendar days, Fri 22 Mar 2024, Fri 29 Mar 2024",
    "1 week, Wed 18 Dec 2024, Wed 25 Dec 2024",
    "6 weeks, Mon 11 Mar 2024, Mon 22 Apr 2024",
    // months end on the same day number, or on the month's last day
    "3 months, Wed 3 Apr 2024, Wed 3 Jul 2024",
    "6 months, Wed 3 Jul 2024, Fri 3 Jan 2025",
    "1 month, Wed 31 Jan 2024, Thu 29 Feb 2024",
    "1 month, Tue 31 Jan 2023, Tue 28 Feb 2023",
    "1 month, Tue 30 Jan 2024, Thu 29 Feb 2024",
    "1 month, Mon 29 Jan 2024, Thu 29 Feb 2024",
    "1 month, Thu 29 Feb 2024, Fri 29 Mar 2024",
    "3 months, Thu 30 Nov 2023, Thu 29 Feb 2024",
    "3 months, Fri 31 May 2024, Sat 31 Aug 2024",
    "6 months, Thu 31 Aug 2023, Thu 29 Feb 2024",
    "1 month, Sun 31 Mar 2024, Tue 30 Apr 2024",
    "12 months, Thu 29 Feb 2024, Fri 28 Feb 2025"
  })
  void theClockStartsOnTheDayAfterTheEvent(String timescale, String event, String last) {
    Deadline deadline = Timescale.parse(timescale).from(day(event), CALENDAR);
    assertThat(deadline.lastDay()).isEqualTo(day(last));
    assertThat(deadline.startedOn()).isEqualTo(day(event));
    assertThat(deadline.timescale()).hasToString(timescale);
  }

  @Test
  void theDeadlineKeepsTheHolidaysAfterTheEventUpToTheLastDay() {
    assertThat(Timescale.workingDays(1).from(day("Fri 29 Mar 2024"), CALENDAR).passedOver())
        .extracting(BankHoliday::name)
        .containsExactly("Easter Monday");
    assertThat(Timescale.calendarDays(7).from(day("Fri 22 Mar 2024"), CALENDAR).passedOver())
        .extracting(BankHoliday::name)
        .containsExactly("Good Friday");
    assertThat(Timescale.workingDays(1).from(day("Tue 2 Apr 2024"), CALENDAR).passedOver())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2 calendar days, Sun 31 Dec 2028, Tue 2 Jan 2029",
    "6 weeks, Mon 18 Dec 2028, Mon 29 Jan 2029",
    "3 months, Fri 1 Dec 2028, Thu 1 Mar 2029",
    "6 months, Tue 1 Jan 2030, Mon 1 Jul 2030",
    "1 month, Tue 1 Dec 2015, Fri 1 Jan 2016",
    "1 month, Mon 1 Jan 2001, Thu 1 Feb 2001"
  })
  void onlyWorkingDaysNeedTheHolidaysToBeKnown(String timescale, String event, String last) {
    assertThat(Timescale.parse(timescale).from(day(event), CALENDAR).lastDay())
        .isEqualTo(day(last));
  }

  @Test
  void workingDaysBeyondTheKnownHolidaysAreNotGuessed() {
    assertThat(Timescale.workingDays(9).from(day("Thu 14 Dec 2028"), CALENDAR).lastDay())
        .isEqualTo(day("Fri 29 Dec 2028"));
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(() -> Timescale.workingDays(10).from(day("Thu 14 Dec 2028"), CALENDAR))
        .satisfies(e -> assertThat(e.day()).isEqualTo(day("Mon 1 Jan 2029")));
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(() -> Timescale.workingDays(1).from(day("Thu 31 Dec 2015"), CALENDAR))
        .satisfies(e -> assertThat(e.day()).isEqualTo(day("Thu 31 Dec 2015")));
  }

  @ParameterizedTest
  @CsvSource({
    "WORKING_DAY, 1 working day, 15 working days",
    "CALENDAR_DAY, 1 calendar day, 15 calendar days",
    "WEEK, 1 week, 15 weeks",
    "MONTH, 1 month, 15 months"
  })
  void readsAsGuidanceDoes(Timescale.Unit unit, String one, String fifteen) {
    assertThat(new Timescale(1, unit)).hasToString(one).isEqualTo(Timescale.parse(one));
    assertThat(new Timescale(15, unit)).hasToString(fifteen).isEqualTo(Timescale.parse(fifteen));
  }

  @Test
  void theFactoriesNameTheirUnits() {
    assertThat(Timescale.workingDays(2)).hasToString("2 working days");
    assertThat(Timescale.calendarDays(2)).hasToString("2 calendar days");
    assertThat(Timescale.weeks(2)).hasToString("2 weeks");
    assertThat(Timescale.months(2)).hasToString("2 months");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "15",
        "15 ",
        "15 days",
        "15 working day",
        "1 working days",
        "015 working days",
        "+15 working days",
        "-15 working days",
        "0 working days",
        "fifteen working days",
        "١ week",
        "15 Working days",
        "15  working days",
        " 15 working days",
        "15 working days ",
        "99999999999 weeks",
        "1 year"
      })
  void anythingElseIsNotATimescale(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timescale.parse(text))
        .withMessage(
            "A timescale is written like \"15 working days\", \"7 calendar days\", \"6 weeks\" or"
                + " \"1 month\", but was \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aTimescaleIsAtLeastOne(int amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timescale.workingDays(amount))
        .withMessage("A timescale must be at least 1 working day, but was " + amount);
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is the point
  void theUnitIsNeeded() {
    assertThatNullPointerException().isThrownBy(() -> new Timescale(1, null)).withMessage("unit");
  }

  @Test
  void timescalesOfOneUnitAreCompared() {
    assertThat(Timescale.weeks(6).isLongerThan(Timescale.weeks(5))).isTrue();
    assertThat(Timescale.weeks(6).isLongerThan(Timescale.weeks(6))).isFalse();
    assertThat(Timescale.weeks(6).isLongerThan(Timescale.weeks(7))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timescale.weeks(6).isLongerThan(Timescale.calendarDays(42)))
        .withMessage("6 weeks and 42 calendar days cannot be compared: their units differ");
  }
}
