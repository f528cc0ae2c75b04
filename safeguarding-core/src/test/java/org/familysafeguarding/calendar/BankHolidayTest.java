// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.testkit.Days.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidayTest {

  @Test
  void readsAsItsNameAndDay() {
    assertThat(new BankHoliday(day("Fri 29 Mar 2024"), "Good Friday", "a list"))
        .hasToString("Good Friday (29 Mar 2024)");
  }

  @Test
  void aWeekendDayIsRefusedInFavourOfItsSubstitute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BankHoliday(day("Sat 26 Dec 2026"), "Boxing Day", "a list"))
        .withMessage(
            "A bank holiday is a weekday that is not worked, but Sat 26 Dec 2026 (Boxing Day) is at"
                + " a weekend: list its substitute day instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BankHoliday(day("Sun 27 Dec 2026"), "A day", "a list"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon 25 Mar 2024",
        "Tue 26 Mar 2024",
        "Wed 27 Mar 2024",
        "Thu 28 Mar 2024",
        "Fri 29 Mar 2024"
      })
  void anyWeekdayMayBeABankHoliday(String text) {
    assertThat(new BankHoliday(day(text), "A day", "a list").on()).isEqualTo(day(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " Good Friday", "Good Friday ", "Good\nFriday", "Good\tFriday"})
  void nameAndSourceAreOneLineOfText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BankHoliday(day("Fri 29 Mar 2024"), text, "a list"))
        .withMessage(
            "The name of a bank holiday must be one line of text without space around it, but was"
                + " '"
                + text
                + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BankHoliday(day("Fri 29 Mar 2024"), "Good Friday", text))
        .withMessageStartingWith("The source of a bank holiday must be one line");
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is the point
  void nothingMayBeMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new BankHoliday(null, "Good Friday", "a list"))
        .withMessage("on");
    assertThatNullPointerException()
        .isThrownBy(() -> new BankHoliday(day("Fri 29 Mar 2024"), null, "a list"))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> new BankHoliday(day("Fri 29 Mar 2024"), "Good Friday", null))
        .withMessage("source");
  }
}
