// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.calendar.BankHolidays;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class CalendarsTest {

  @Test
  void theSizeIsTheNumberOfYearsKnown() {
    WorkingDayCalendar calendar = Calendars.madeUp().fromSeed(1, 3);

    assertThat(calendar.knownFrom()).isEqualTo(day("Thu 1 Jan 2015"));
    assertThat(calendar.knownTo()).isEqualTo(day("Sun 31 Dec 2017"));
  }

  @Test
  void atLeastOneYearIsKnownAndEachYearHasAHoliday() {
    for (long seed = 0; seed < 200; seed++) {
      BankHolidays holidays = Calendars.bankHolidays().fromSeed(seed, 0);

      assertThat(holidays.between(holidays.knownFrom(), holidays.knownTo())).isNotEmpty();
    }
  }

  @Test
  void aLargerSizeKnowsTheSameHolidaysAndMore() {
    BankHolidays two = Calendars.bankHolidays().fromSeed(9, 2);
    BankHolidays five = Calendars.bankHolidays().fromSeed(9, 5);

    assertThat(five.between(two.knownFrom(), two.knownTo()))
        .isEqualTo(two.between(two.knownFrom(), two.knownTo()));
  }
}
