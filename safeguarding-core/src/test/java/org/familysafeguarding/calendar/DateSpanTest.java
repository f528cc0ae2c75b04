// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSpanTest {

  private static final LocalDate START = day("Mon 11 Mar 2024");
  private static final LocalDate END = day("Wed 3 Apr 2024");

  @Test
  void theFirstDayIsInTheSpanAndTheDayOfItsEndIsNot() {
    DateSpan span = DateSpan.of(START, END);
    assertThat(span.contains(day("Sun 10 Mar 2024"))).isFalse();
    assertThat(span.contains(START)).isTrue();
    assertThat(span.contains(day("Tue 2 Apr 2024"))).isTrue();
    assertThat(span.contains(END)).isFalse();
  }

  @Test
  void withoutAnEndTheSpanGoesOn() {
    DateSpan span = DateSpan.from(START);
    assertThat(span.endExclusive()).isEmpty();
    assertThat(span.contains(day("Sun 10 Mar 2024"))).isFalse();
    assertThat(span.contains(START)).isTrue();
    assertThat(span.contains(day("Fri 31 Dec 2100"))).isTrue();
  }

  @Test
  void oneSpanMayStartOnTheDayAnotherEnds() {
    DateSpan first = DateSpan.of(START, END);
    DateSpan second = DateSpan.from(END);
    assertThat(first.overlaps(second)).isFalse();
    assertThat(second.overlaps(first)).isFalse();
    assertThat(first.overlaps(DateSpan.from(day("Tue 2 Apr 2024")))).isTrue();
  }

  @Test
  void aSpanThatEndsOnTheDayItStartedHoldsNoDay() {
    DateSpan none = DateSpan.of(START, START);
    assertThat(none.contains(START)).isFalse();
    assertThat(none.overlaps(none)).isFalse();
    assertThat(none.overlaps(DateSpan.from(START))).isFalse();
  }

  @Test
  void anOpenSpanIsEndedOnce() {
    DateSpan ended = DateSpan.from(START).endedOn(END);
    assertThat(ended).isEqualTo(DateSpan.of(START, END));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ended.endedOn(day("Thu 4 Apr 2024")))
        .withMessage(
            "A span ends once, but from Mon 11 Mar 2024 up to but not including Wed 3 Apr 2024 was"
                + " to end again on 2024-04-04");
  }

  @Test
  void aSpanDoesNotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.of(END, START))
        .withMessage(
            "A span must not end before it starts, but was given 2024-04-03 to 2024-03-11");
    assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.from(END).endedOn(START));
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is the point
  void nothingMayBeMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(null, Optional.empty()))
        .withMessage("startInclusive");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(START, null))
        .withMessage("endExclusive");
  }

  @Test
  void aSpanReadsAsItsDays() {
    assertThat(DateSpan.from(START)).hasToString("from Mon 11 Mar 2024");
    assertThat(DateSpan.of(START, END))
        .hasToString("from Mon 11 Mar 2024 up to but not including Wed 3 Apr 2024");
  }
}
