// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;

/** What an establishment asks of spans of days. */
final class Spans {

  private Spans() {}

  /** Whether every day of the one is a day of the other. */
  static boolean isWithin(DateSpan inner, DateSpan outer) {
    boolean startsWithin = !inner.startInclusive().isBefore(outer.startInclusive());
    boolean endsWithin =
        outer.endExclusive().isEmpty()
            || inner
                .endExclusive()
                .filter(end -> !end.isAfter(outer.endExclusive().get()))
                .isPresent();
    return startsWithin && endsWithin;
  }

  /** The days of the span before that day; none where it starts then or later. */
  static Optional<DateSpan> before(DateSpan span, LocalDate day) {
    if (!span.startInclusive().isBefore(day)) {
      return Optional.empty();
    }
    LocalDate end = span.endExclusive().filter(known -> known.isBefore(day)).orElse(day);
    return Optional.of(DateSpan.of(span.startInclusive(), end));
  }

  /** The days on which the span changes something. */
  static Stream<LocalDate> edges(DateSpan span) {
    return Stream.concat(Stream.of(span.startInclusive()), span.endExclusive().stream());
  }
}
