// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import org.familysafeguarding.calendar.BankHoliday;
import org.familysafeguarding.calendar.BankHolidays;
import org.familysafeguarding.calendar.WorkingDayCalendar;

/** Made-up working-day calendars; the size is the number of years known, from 2015 on. */
public final class Calendars {

  private static final int FIRST_YEAR = 2015;
  private static final int MOST_YEARS = 30;
  private static final int MOST_HOLIDAYS = 14;
  private static final int DAYS_OF_A_WEEK = 7;

  private Calendars() {}

  /**
   * Calendars whose bank holidays fall on any weekdays, often next to each other or to a weekend.
   *
   * <p>Each year known has from 1 to 14, and from 1 to 30 years are known.
   */
  public static Generator<WorkingDayCalendar> madeUp() {
    return bankHolidays().map(WorkingDayCalendar::of);
  }

  /** The bank holidays of such calendars. */
  public static Generator<BankHolidays> bankHolidays() {
    return (random, size) -> {
      int years = Math.max(1, Math.min(size, MOST_YEARS));
      Map<LocalDate, BankHoliday> holidays = new TreeMap<>();
      for (int year = 0; year < years; year++) {
        addYear(holidays, FIRST_YEAR + year, random);
      }
      return BankHolidays.named(
          "Made up",
          LocalDate.of(FIRST_YEAR, 1, 1),
          LocalDate.of(FIRST_YEAR + years - 1, 12, 31),
          holidays.values());
    };
  }

  private static void addYear(Map<LocalDate, BankHoliday> holidays, int year, RandomSource random) {
    LocalDate latest = LocalDate.of(year, 1, 1);
    for (int count = random.between(1, MOST_HOLIDAYS); count > 0; count--) {
      LocalDate day =
          random.chance(40) ? latest.plusDays(1) : latest.withDayOfYear(random.between(1, 365));
      latest = weekday(day.getYear() == year ? day : latest);
      holidays.put(latest, new BankHoliday(latest, "Day off", "made up"));
    }
  }

  /** The day; where it is at a weekend, the Friday before, or the Monday after in early January. */
  private static LocalDate weekday(LocalDate day) {
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      return day;
    }
    return day.with(
        day.getDayOfYear() <= DAYS_OF_A_WEEK
            ? TemporalAdjusters.next(DayOfWeek.MONDAY)
            : TemporalAdjusters.previous(DayOfWeek.FRIDAY));
  }
}
