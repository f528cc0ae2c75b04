// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days in a family's life, such as the time a plan is in force: the first day is in
 * it, the day of its end is not.
 *
 * <p>So one plan that ends and another that starts on Friday 29 March 2024 do not overlap, and on
 * that day the second is in force. Without an end the span goes on. A span that ends on the day it
 * started holds no day at all, and overlaps nothing.
 */
public record DateSpan(LocalDate startInclusive, Optional<LocalDate> endExclusive) {

  public DateSpan {
    requireNonNull(startInclusive, "startInclusive");
    requireNonNull(endExclusive, "endExclusive");
    if (endExclusive.isPresent()) {
      checkArgument(
          !endExclusive.get().isBefore(startInclusive),
          "A span must not end before it starts, but was given %s to %s",
          startInclusive,
          endExclusive.get());
    }
  }

  /** The days from this one on, without an end. */
  public static DateSpan from(LocalDate startInclusive) {
    return new DateSpan(startInclusive, Optional.empty());
  }

  /** The days from one up to, but not including, another. */
  public static DateSpan of(LocalDate startInclusive, LocalDate endExclusive) {
    return new DateSpan(startInclusive, Optional.of(endExclusive));
  }

  /** Whether this day is in the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive)
        && (endExclusive.isEmpty() || day.isBefore(endExclusive.get()));
  }

  /** Whether any day is in both spans. */
  public boolean overlaps(DateSpan other) {
    LocalDate laterStart =
        startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive;
    return contains(laterStart) && other.contains(laterStart);
  }

  /**
   * This span, which had no end yet, ended on this day; the day itself is no longer in it.
   *
   * @throws IllegalArgumentException if the span has an end already, or starts later
   */
  public DateSpan endedOn(LocalDate end) {
    checkArgument(
        endExclusive.isEmpty(), "A span ends once, but %s was to end again on %s", this, end);
    return of(startInclusive, end);
  }

  /** Reads "from Mon 11 Mar 2024 up to but not including Wed 3 Apr 2024". */
  @Override
  public String toString() {
    return "from "
        + DayText.withWeekday(startInclusive)
        + endExclusive
            .map(end -> " up to but not including " + DayText.withWeekday(end))
            .orElse("");
  }
}
