// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.testkit.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own list, against the whole table written out a second time. */
class EnglandAndWalesTest {

  private static final BankHolidays LIST = BankHolidays.englandAndWales();

  private static List<BankHoliday> all() {
    return LIST.between(LIST.knownFrom(), LIST.knownTo());
  }

  private static List<BankHoliday> allIn(int year) {
    return LIST.between(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
  }

  @Test
  void thirteenYearsAreKnown() {
    assertThat(LIST.name()).isEqualTo("England and Wales");
    assertThat(LIST.knownFrom()).isEqualTo(day("Fri 1 Jan 2016"));
    assertThat(LIST.knownTo()).isEqualTo(day("Sun 31 Dec 2028"));
    assertThat(all()).hasSize(11 * 8 + 10 + 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fri 1 Jan 2016, Fri 25 Mar 2016, Mon 28 Mar 2016, Mon 2 May 2016, Mon 30 May 2016,"
            + " Mon 29 Aug 2016, Mon 26 Dec 2016, Tue 27 Dec 2016",
        "Mon 2 Jan 2017, Fri 14 Apr 2017, Mon 17 Apr 2017, Mon 1 May 2017, Mon 29 May 2017,"
            + " Mon 28 Aug 2017, Mon 25 Dec 2017, Tue 26 Dec 2017",
        "Mon 1 Jan 2018, Fri 30 Mar 2018, Mon 2 Apr 2018, Mon 7 May 2018, Mon 28 May 2018,"
            + " Mon 27 Aug 2018, Tue 25 Dec 2018, Wed 26 Dec 2018",
        "Tue 1 Jan 2019, Fri 19 Apr 2019, Mon 22 Apr 2019, Mon 6 May 2019, Mon 27 May 2019,"
            + " Mon 26 Aug 2019, Wed 25 Dec 2019, Thu 26 Dec 2019",
        "Wed 1 Jan 2020, Fri 10 Apr 2020, Mon 13 Apr 2020, Fri 8 May 2020, Mon 25 May 2020,"
            + " Mon 31 Aug 2020, Fri 25 Dec 2020, Mon 28 Dec 2020",
        "Fri 1 Jan 2021, Fri 2 Apr 2021, Mon 5 Apr 2021, Mon 3 May 2021, Mon 31 May 2021,"
            + " Mon 30 Aug 2021, Mon 27 Dec 2021, Tue 28 Dec 2021",
        "Mon 3 Jan 2022, Fri 15 Apr 2022, Mon 18 Apr 2022, Mon 2 May 2022, Thu 2 Jun 2022,"
            + " Fri 3 Jun 2022, Mon 29 Aug 2022, Mon 19 Sep 2022, Mon 26 Dec 2022, Tue 27 Dec 2022",
        "Mon 2 Jan 2023, Fri 7 Apr 2023, Mon 10 Apr 2023, Mon 1 May 2023, Mon 8 May 2023,"
            + " Mon 29 May 2023, Mon 28 Aug 2023, Mon 25 Dec 2023, Tue 26 Dec 2023",
        "Mon 1 Jan 2024, Fri 29 Mar 2024, Mon 1 Apr 2024, Mon 6 May 2024, Mon 27 May 2024,"
            + " Mon 26 Aug 2024, Wed 25 Dec 2024, Thu 26 Dec 2024",
        "Wed 1 Jan 2025, Fri 18 Apr 2025, Mon 21 Apr 2025, Mon 5 May 2025, Mon 26 May 2025,"
            + " Mon 25 Aug 2025, Thu 25 Dec 2025, Fri 26 Dec 2025",
        "Thu 1 Jan 2026, Fri 3 Apr 2026, Mon 6 Apr 2026, Mon 4 May 2026, Mon 25 May 2026,"
            + " Mon 31 Aug 2026, Fri 25 Dec 2026, Mon 28 Dec 2026",
        "Fri 1 Jan 2027, Fri 26 Mar 2027, Mon 29 Mar 2027, Mon 3 May 2027, Mon 31 May 2027,"
            + " Mon 30 Aug 2027, Mon 27 Dec 2027, Tue 28 Dec 2027",
        "Mon 3 Jan 2028, Fri 14 Apr 2028, Mon 17 Apr 2028, Mon 1 May 2028, Mon 29 May 2028,"
            + " Mon 28 Aug 2028, Mon 25 Dec 2028, Tue 26 Dec 2028",
      })
  void everyYearHasExactlyItsHolidays(String daysOfOneYear) {
    List<LocalDate> expected = Stream.of(daysOfOneYear.split(", ", -1)).map(Days::day).toList();
    assertThat(allIn(expected.get(0).getYear()))
        .extracting(BankHoliday::on)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void daysComeInOrderOnceEachAndNeverAtAWeekend() {
    assertThat(all()).extracting(BankHoliday::on).isSorted().doesNotHaveDuplicates();
    assertThat(all())
        .extracting(holiday -> holiday.on().getDayOfWeek())
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void everyKnownYearHasAtLeastItsEightStandingHolidays() {
    for (int year = LIST.knownFrom().getYear(); year <= LIST.knownTo().getYear(); year++) {
      assertThat(allIn(year)).as("%s", year).hasSizeGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void everyDayNamesItsSourceAndTheComputedYearSaysSo() {
    assertThat(allIn(2027)).allMatch(holiday -> !holiday.source().contains("computed"));
    assertThat(allIn(2028)).allMatch(holiday -> holiday.source().startsWith("computed by"));
  }

  @ParameterizedTest
  @CsvSource({
    "Fri 8 May 2020, Early May bank holiday (VE day)",
    "Thu 2 Jun 2022, Spring bank holiday",
    "Fri 3 Jun 2022, Platinum Jubilee bank holiday",
    "Mon 19 Sep 2022, Bank holiday for the State Funeral of Queen Elizabeth II",
    "Mon 8 May 2023, Bank holiday for the coronation of King Charles III",
    "Fri 29 Mar 2024, Good Friday",
    "Mon 1 Apr 2024, Easter Monday",
    "Tue 27 Dec 2016, Christmas Day (substitute day)",
    "Mon 28 Dec 2020, Boxing Day (substitute day)",
    "Mon 27 Dec 2021, Christmas Day (substitute day)",
    "Tue 28 Dec 2021, Boxing Day (substitute day)",
    "Mon 26 Dec 2022, Boxing Day",
    "Tue 27 Dec 2022, Christmas Day (substitute day)",
    "Mon 28 Dec 2026, Boxing Day (substitute day)",
    "Mon 3 Jan 2028, New Year's Day (substitute day)"
  })
  void aHolidayGoesByItsName(String on, String name) {
    assertThat(LIST.on(day(on))).map(BankHoliday::name).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon 4 May 2020", "Mon 30 May 2022"})
  void aDayThatAHolidayWasMovedAwayFromIsWorked(String on) {
    assertThat(LIST.on(day(on))).isEmpty();
    assertThat(WorkingDayCalendar.englandAndWales().isWorkingDay(day(on))).isTrue();
  }
}
