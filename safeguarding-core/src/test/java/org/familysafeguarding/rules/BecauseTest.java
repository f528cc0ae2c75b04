// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.junit.jupiter.api.Test;

class BecauseTest {

  private static final Occurrence START = new Occurrence(new EntryId("E1"), day("Mon 11 Mar 2024"));
  private static final Deadline DEADLINE =
      Timescale.workingDays(15).from(START.on(), WorkingDayCalendar.englandAndWales());
  private static final String COUNT =
      "15 working days from Mon 11 Mar 2024 end on Wed 3 Apr 2024, passing over Good Friday (29 Mar"
          + " 2024) and Easter Monday (1 Apr 2024); ";

  private static Because.Clock clock(Optional<LocalDate> done, Optional<LocalDate> ceased) {
    return new Because.Clock(
        START,
        DEADLINE,
        done.map(each -> new Occurrence(new EntryId("E2"), each)),
        ceased,
        day("Fri 5 Apr 2024"));
  }

  @Test
  void aClockSaysHowItWasCountedAndWhatHappened() {
    Optional<LocalDate> lastDay = Optional.of(day("Wed 3 Apr 2024"));
    Optional<LocalDate> dayAfter = Optional.of(day("Thu 4 Apr 2024"));

    assertThat(clock(lastDay, Optional.empty()).inWords())
        .isEqualTo(COUNT + "done on Wed 3 Apr 2024");
    assertThat(clock(dayAfter, Optional.empty()).inWords())
        .isEqualTo(COUNT + "done late, on Thu 4 Apr 2024");
    assertThat(clock(Optional.empty(), lastDay).inWords())
        .isEqualTo(COUNT + "not done, and no longer needed from Wed 3 Apr 2024");
    assertThat(clock(Optional.empty(), Optional.empty()).inWords())
        .isEqualTo(COUNT + "not done by Fri 5 Apr 2024");
    assertThat(clock(lastDay, dayAfter).inWords()).endsWith("done on Wed 3 Apr 2024");
  }

  @Test
  void aClockRestsOnWhatStartedItAndWhatStoppedIt() {
    assertThat(clock(Optional.empty(), Optional.empty()).evidence()).containsExactly(START);
    assertThat(clock(Optional.of(day("Wed 3 Apr 2024")), Optional.empty()).evidence())
        .extracting(each -> each.entry().value())
        .containsExactly("E1", "E2");
  }

  @Test
  void factsFillTheirSentence() {
    Because.Facts facts =
        new Because.Facts("%s and %s were there", List.of("SW1", "HV1"), List.of(START));

    assertThat(facts.inWords()).isEqualTo("SW1 and HV1 were there");
    assertThat(facts.evidence()).containsExactly(START);
  }

  @Test
  void whatIsMissingIsNamed() {
    Because missing = new Because.Missing("the strategy discussion", List.of(START));

    assertThat(missing.inWords()).isEqualTo("the strategy discussion is not recorded");
    assertThat(missing.evidence()).containsExactly(START);
    assertThat(new Because.Missing("which 50% of them", List.of(START)).inWords())
        .isEqualTo("which 50% of them is not recorded");
  }

  @Test
  void beforeTheFirstEditionItSaysFromWhenThereAreAny() {
    Because before =
        new Because.BeforeFirstEdition("England", day("Sun 1 Jul 2018"), List.of(START));

    assertThat(before.inWords())
        .isEqualTo("an edition of England from before Sun 1 Jul 2018 is not recorded");
    assertThat(before.evidence()).containsExactly(START);
  }

  @Test
  void beyondTheCalendarItSaysHowFarTheCalendarGoes() {
    Because beyond =
        new Because.BeyondCalendar(
            START, "England and Wales", day("Fri 1 Jan 2016"), day("Sun 31 Dec 2028"));

    assertThat(beyond.inWords())
        .isEqualTo(
            "the bank holidays of England and Wales are known only from Fri 1 Jan 2016 to Sun 31"
                + " Dec 2028");
    assertThat(beyond.evidence()).containsExactly(START);
  }

  @Test
  void anEmptyReasonCannotBeGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Because.Facts(" ", List.of(), List.of(START)))
        .withMessage("reason must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Because.Missing("", List.of(START)))
        .withMessage("what must say what is missing");
  }
}
