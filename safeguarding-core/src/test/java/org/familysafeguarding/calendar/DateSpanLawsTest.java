// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of spans of days. */
class DateSpanLawsTest {

  private static final LocalDate START = day("Mon 11 Mar 2024");

  @Provide
  static Arbitrary<DateSpan> spans() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 12);
    Arbitrary<Optional<Integer>> lengths = Arbitraries.integers().between(0, 6).optional();
    return Combinators.combine(starts, lengths)
        .as(
            (start, length) ->
                new DateSpan(
                    START.plusDays(start), length.map(days -> START.plusDays(start + days))));
  }

  @Property
  void spansOverlapExactlyWhenADayIsInBoth(
      @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
    boolean sharesADay =
        IntStream.range(0, 30)
            .mapToObj(START::plusDays)
            .anyMatch(each -> one.contains(each) && other.contains(each));
    assertThat(one.overlaps(other)).isEqualTo(sharesADay).isEqualTo(other.overlaps(one));
  }

  @Property
  void aSpanAndTheOneThatFollowsItShareTheDaysOut(
      @ForAll @IntRange(max = 20) int length, @ForAll @IntRange(min = -5, max = 25) int offset) {
    DateSpan ended = DateSpan.from(START).endedOn(START.plusDays(length));
    DateSpan rest = DateSpan.from(START.plusDays(length));
    LocalDate each = START.plusDays(offset);
    assertThat(ended.contains(each) || rest.contains(each)).isEqualTo(offset >= 0);
    assertThat(ended.contains(each) && rest.contains(each)).isFalse();
  }
}
