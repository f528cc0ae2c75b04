// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon 1 Jan 2024",
        "Thu 29 Feb 2024",
        "Sun 31 Mar 2024",
        "Wed 3 Apr 2024",
        "Fri 31 May 2024",
        "Sat 1 Jun 2024",
        "Tue 9 Jul 2024",
        "Mon 26 Aug 2024",
        "Mon 30 Sep 2024",
        "Thu 31 Oct 2024",
        "Fri 1 Nov 2024",
        "Wed 25 Dec 2024"
      })
  void aDayIsWrittenAsTestsWriteIt(String text) {
    assertThat(DayText.withWeekday(day(text))).isEqualTo(text);
  }

  @Test
  void theWeekdayMayBeLeftOut() {
    assertThat(DayText.of(day("Mon 9 Sep 2024"))).isEqualTo("9 Sep 2024");
  }
}
