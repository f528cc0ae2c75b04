// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;

/** The days that some spans have in common with a window, each counted once. */
final class Stretches {

  private static final int PLACES = 6;

  private final List<DateSpan> all;

  private Stretches(List<DateSpan> all) {
    this.all = all;
  }

  static Stretches of(Stream<DateSpan> spans, DateSpan within) {
    List<DateSpan> joined = new ArrayList<>();
    spans
        .flatMap(span -> common(span, within).stream())
        .sorted(Comparator.comparing(DateSpan::startInclusive))
        .forEach(span -> join(joined, span));
    return new Stretches(joined);
  }

  /** The days in both; {@code within} has an end. */
  static Optional<DateSpan> common(DateSpan span, DateSpan within) {
    LocalDate start = later(span.startInclusive(), within.startInclusive());
    LocalDate last = within.endExclusive().orElseThrow();
    LocalDate end = span.endExclusive().filter(each -> each.isBefore(last)).orElse(last);
    return start.isBefore(end) ? Optional.of(DateSpan.of(start, end)) : Optional.empty();
  }

  private static void join(List<DateSpan> joined, DateSpan next) {
    DateSpan last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
    if (joined.isEmpty() || next.startInclusive().isAfter(end(last))) {
      joined.add(next);
    } else {
      joined.set(
          joined.size() - 1, DateSpan.of(last.startInclusive(), later(end(last), end(next))));
    }
  }

  long days() {
    return all.stream().mapToLong(span -> DAYS.between(span.startInclusive(), end(span))).sum();
  }

  boolean contains(LocalDate day) {
    return all.stream().anyMatch(span -> span.contains(day));
  }

  /**
   * Calendar months, and of a month begun the part that its days are of it: a year is 12 whatever
   * its days, and 1 to 16 June is half a month.
   */
  BigDecimal months() {
    return all.stream().map(Stretches::months).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal months(DateSpan span) {
    LocalDate start = span.startInclusive();
    long whole = MONTHS.between(start, end(span));
    LocalDate rest = start.plusMonths(whole);
    BigDecimal part =
        BigDecimal.valueOf(DAYS.between(rest, end(span)))
            .divide(
                BigDecimal.valueOf(DAYS.between(rest, start.plusMonths(whole + 1))),
                PLACES,
                RoundingMode.HALF_UP);
    return BigDecimal.valueOf(whole).add(part);
  }

  private static LocalDate end(DateSpan span) {
    return span.endExclusive().orElseThrow();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
