// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidayTextTest {

  private static final String HEADINGS =
      """
      nation: Fleetshire
      known from: 2024-01-01
      known to: 2024-12-31
      """;

  @Test
  void aListIsReadWithItsHeadingsCommentsAndBlankLines() {
    String text =
        """
        # The days of one year.

        nation:  Fleetshire
        known from: 2024-01-01
        known to: 2024-12-31

        2024-03-29 | Good Friday |  a list
          2024-04-01|Easter Monday|a list; another: list
        """;
    assertThat(BankHolidays.parse(text))
        .isEqualTo(
            BankHolidays.named(
                "Fleetshire",
                day("Mon 1 Jan 2024"),
                day("Tue 31 Dec 2024"),
                List.of(
                    new BankHoliday(day("Fri 29 Mar 2024"), "Good Friday", "a list"),
                    new BankHoliday(
                        day("Mon 1 Apr 2024"), "Easter Monday", "a list; another: list"))));
  }

  @Test
  void linesMayEndAsAnySystemEndsThem() {
    String text = HEADINGS + "2024-03-29 | Good Friday | a list\n";
    assertThat(BankHolidays.parse(text.replace("\n", "\r\n"))).isEqualTo(BankHolidays.parse(text));
  }

  @Test
  void everyFaultIsToldAtOnceWithItsLine() {
    String text =
        """
        nation: Fleetshire
        known from: 2024-01-01
        known to: 2024-12-31
        known to: 2025-12-31
        2024-03-29 | Good Friday
        2024-13-01 | A day | a list
        2024-05-06 | Early May bank holiday | a list
        2024-04-01 | Easter Monday | a list
        2024-12-28 | Boxing Day | a list
        2024-12-26 | | a list
        Christmas
        capital: Fleet
        nation:
        """;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(text))
        .withMessage(
            """
            Line 4: "known to" is said a second time
            Line 5: expected "day | name | source", but was "2024-03-29 | Good Friday"
            Line 6: a day is written like 2024-03-29, but was "2024-13-01"
            Line 8: Easter Monday (1 Apr 2024) does not come after the day before it in the list
            Line 9: A bank holiday is a weekday that is not worked, but Sat 28 Dec 2024\
             (Boxing Day) is at a weekend: list its substitute day instead
            Line 10: The name of a bank holiday must be one line of text without space around it,\
             but was ''
            Line 11: expected "day | name | source" or one of the headings\
             [nation, known from, known to], but was "Christmas"
            Line 12: expected "day | name | source" or one of the headings\
             [nation, known from, known to], but was "capital: Fleet"
            Line 13: nothing is said after "nation:\"\
            """);
  }

  @Test
  void aListWithoutHeadingsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse("2024-03-29 | Good Friday | a list"))
        .withMessage(
            """
            There is no line "nation: ..."
            There is no line "known from: ..."
            There is no line "known to: ...\"\
            """);
  }

  @Test
  void aMisspeltHeadingIsToldOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(HEADINGS.replace("2024-12-31", "31.12.2024")))
        .withMessage("Line 3: a day is written like 2024-03-29, but was \"31.12.2024\"");
  }

  @Test
  void theSameDayTwiceIsOutOfOrder() {
    String twice = HEADINGS + "2024-03-29 | Good Friday | a list\n".repeat(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(twice))
        .withMessage(
            "Line 5: Good Friday (29 Mar 2024) does not come after the day before it in the list");
  }

  @Test
  void aWholeYearSaidToBeKnownWithoutAnyHolidayIsRefused() {
    String text =
        """
        nation: Fleetshire
        known from: 2023-06-30
        known to: 2026-12-30
        2024-03-29 | Good Friday | a list
        """;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(text))
        .withMessage("The year 2025 is said to be known, but none of its days is listed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(text.replace("2023-06-30", "2023-01-01")))
        .withMessageStartingWith("The year 2023 is said");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(text.replace("2026-12-30", "2026-12-31")))
        .withMessageContaining("The year 2026 is said");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-29", "2025-01-01"})
  void aDayOutsideTheKnownOnesIsRefused(String outside) {
    String within = "2024-03-29 | Good Friday | a list\n";
    String line = outside + " | A day | a list\n";
    String text = outside.startsWith("2023") ? line + within : within + line;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(HEADINGS + text))
        .withMessageMatching("A day \\(.*\\) is outside the known days, 2024-01-01 to 2024-12-31");
  }

  @Test
  void theFirstAndTheLastKnownDayMayBeHolidays() {
    String text = HEADINGS + "2024-01-01 | First | a list\n2024-12-31 | Last | a list\n";
    assertThat(BankHolidays.parse(text).on(day("Tue 31 Dec 2024"))).isPresent();
    assertThat(BankHolidays.parse(text).on(day("Mon 1 Jan 2024"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-31", "+999999999-12-31"})
  void impossibleKnownDaysAreRefused(String knownTo) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.parse(HEADINGS.replace("2024-12-31", knownTo)))
        .withMessageStartingWith("Bank holidays must be known from one day to the same or a later");
  }
}
