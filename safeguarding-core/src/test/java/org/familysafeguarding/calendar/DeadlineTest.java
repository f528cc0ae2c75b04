// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate DISCUSSION = day("Mon 11 Mar 2024");
  private static final LocalDate DUE = day("Wed 3 Apr 2024");
  private static final Deadline CONFERENCE = Timescale.workingDays(15).from(DISCUSSION, CALENDAR);
  private static final BankHoliday GOOD_FRIDAY =
      new BankHoliday(day("Fri 29 Mar 2024"), "Good Friday", "a list");
  private static final BankHoliday EASTER_MONDAY =
      new BankHoliday(day("Mon 1 Apr 2024"), "Easter Monday", "a list");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun 10 Mar 2024", // before the clock started
        "Mon 11 Mar 2024",
        "Tue 12 Mar 2024",
        "Fri 29 Mar 2024", // a bank holiday
        "Tue 2 Apr 2024",
        "Wed 3 Apr 2024" // the last day
      })
  void workDoneByTheLastDayIsMet(String doneOn) {
    assertThat(CONFERENCE.doneOn(day(doneOn))).isEqualTo(new Standing.Met(day(doneOn)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thu 4 Apr 2024", "Fri 4 Apr 2025"})
  void workDoneAfterTheLastDayIsMetLate(String doneOn) {
    assertThat(CONFERENCE.doneOn(day(doneOn))).isEqualTo(new Standing.MetLate(day(doneOn), DUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sun 10 Mar 2024", "Mon 11 Mar 2024", "Tue 2 Apr 2024", "Wed 3 Apr 2024"})
  void workNotDoneIsOpenUpToTheLastDay(String today) {
    assertThat(CONFERENCE.openOn(day(today))).isEqualTo(new Standing.Open(DUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thu 4 Apr 2024", "Fri 4 Apr 2025"})
  void workNotDoneIsOverdueFromTheDayAfter(String today) {
    assertThat(CONFERENCE.openOn(day(today))).isEqualTo(new Standing.Overdue(DUE, day(today)));
  }

  @Test
  void aDeadlineSaysHowItWasReached() {
    assertThat(CONFERENCE.howReached())
        .isEqualTo(
            "15 working days from Mon 11 Mar 2024 end on Wed 3 Apr 2024, passing over Good Friday"
                + " (29 Mar 2024) and Easter Monday (1 Apr 2024)");
    assertThat(CONFERENCE).hasToString(CONFERENCE.howReached());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 working day; Mon 11 Mar 2024;"
            + " 1 working day from Mon 11 Mar 2024 ends on Tue 12 Mar 2024",
        "1 working day; Fri 3 May 2024; 1 working day from Fri 3 May 2024 ends on Tue 7 May 2024,"
            + " passing over Early May bank holiday (6 May 2024)",
        "15 working days; Fri 18 Dec 2026; 15 working days from Fri 18 Dec 2026 end on"
            + " Wed 13 Jan 2027, passing over Christmas Day (25 Dec 2026), Boxing Day (substitute"
            + " day) (28 Dec 2026) and New Year's Day (1 Jan 2027)",
        "1 month; Sat 3 Aug 2024; 1 month from Sat 3 Aug 2024 ends on Tue 3 Sep 2024,"
            + " counting Summer bank holiday (26 Aug 2024) like any other day",
        "2 weeks; Mon 12 Feb 2024; 2 weeks from Mon 12 Feb 2024 end on Mon 26 Feb 2024"
      })
  void theWordsFitTheCount(String timescale, String event, String words) {
    Deadline deadline = Timescale.parse(timescale).from(day(event), CALENDAR);
    assertThat(deadline.howReached()).isEqualTo(words);
  }

  @Test
  void theLastDayComesAfterTheEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(DISCUSSION, List.of()))
        .withMessage(
            "The last day of 15 working days from 2024-03-11 must come after it, but was"
                + " 2024-03-11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(day("Sun 10 Mar 2024"), List.of()));
  }

  private static Deadline deadline(LocalDate lastDay, List<BankHoliday> passedOver) {
    return new Deadline(DISCUSSION, Timescale.workingDays(15), lastDay, passedOver);
  }

  @Test
  void holidaysPassedOverComeInOrderBetweenTheEventAndTheLastDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(DUE, List.of(EASTER_MONDAY, GOOD_FRIDAY)))
        .withMessage(
            "Bank holidays passed over must come in order after 2024-03-11 and by 2024-04-03, but"
                + " there was Good Friday (29 Mar 2024)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(DUE, List.of(GOOD_FRIDAY, GOOD_FRIDAY)));
    BankHoliday onTheEventsDay = new BankHoliday(DISCUSSION, "A day", "a list");
    assertThatIllegalArgumentException().isThrownBy(() -> deadline(DUE, List.of(onTheEventsDay)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(day("Thu 28 Mar 2024"), List.of(GOOD_FRIDAY)));
  }

  @Test
  void theHolidaysPassedOverAreCopied() {
    List<BankHoliday> holidays = new ArrayList<>(List.of(GOOD_FRIDAY));
    Deadline deadline = deadline(DUE, holidays);
    holidays.add(EASTER_MONDAY);
    assertThat(deadline.passedOver()).containsExactly(GOOD_FRIDAY);
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is the point
  void nothingMayBeMissing() {
    Timescale timescale = Timescale.workingDays(15);
    assertThatNullPointerException()
        .isThrownBy(() -> new Deadline(null, timescale, DUE, List.of()))
        .withMessage("startedOn");
    assertThatNullPointerException()
        .isThrownBy(() -> new Deadline(DISCUSSION, null, DUE, List.of()))
        .withMessage("timescale");
    assertThatNullPointerException()
        .isThrownBy(() -> new Deadline(DISCUSSION, timescale, null, List.of()))
        .withMessage("lastDay");
  }
}
