// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.calendar.DayText;

/**
 * The stretch of time a measure looks at; its words can stand in a report.
 *
 * <p>What lies before an anchor and what lies after it is always looked at for the same number of
 * months and counted in the same way: no other comparison can be said here.
 */
public sealed interface Window {

  /** How things stood on one day and on a later one. */
  record TwoDays(LocalDate first, LocalDate second) implements Window {

    /** Refuses a second day that is not later. */
    public TwoDays {
      requireNonNull(first, "first");
      requireNonNull(second, "second");
      checkArgument(
          first.isBefore(second), "The second day must be after %s, but was %s", first, second);
    }

    @Override
    public String toString() {
      return DayText.withWeekday(first) + " against " + DayText.withWeekday(second);
    }
  }

  /** So many months before the anchor, held against as many from it on. */
  record Around(AnchorDay anchor, int months) implements Window {

    /** Refuses a stretch without a month. */
    public Around {
      requireNonNull(anchor, "anchor");
      requireMonths(months);
    }

    @Override
    public String toString() {
      return months + " months before " + anchor + " against up to " + months + " months from it";
    }
  }

  /** So many months from the anchor on. */
  record After(AnchorDay anchor, int months) implements Window {

    /** Refuses a stretch without a month. */
    public After {
      requireNonNull(anchor, "anchor");
      requireMonths(months);
    }

    @Override
    public String toString() {
      return months + " months from " + anchor;
    }
  }

  /** Everything that happened from one day to another, both included. */
  record Period(LocalDate startInclusive, LocalDate endInclusive) implements Window {

    /** Refuses an end before the start. */
    public Period {
      requireNonNull(startInclusive, "startInclusive");
      requireNonNull(endInclusive, "endInclusive");
      checkArgument(
          !endInclusive.isBefore(startInclusive),
          "A period must not end before %s, but was to end on %s",
          startInclusive,
          endInclusive);
    }

    @Override
    public String toString() {
      return DayText.withWeekday(startInclusive) + " to " + DayText.withWeekday(endInclusive);
    }
  }

  /** How things stand on one day. */
  record Day(LocalDate on) implements Window {

    /** The day is needed. */
    public Day {
      requireNonNull(on, "on");
    }

    @Override
    public String toString() {
      return "on " + DayText.withWeekday(on);
    }
  }

  /** Whether it reaches beyond that day, of which nothing later is known. */
  default boolean reachesBeyond(LocalDate censoredOn) {
    if (this instanceof TwoDays days) {
      return days.second().isAfter(censoredOn);
    }
    if (this instanceof Period period) {
      return period.endInclusive().isAfter(censoredOn);
    }
    return this instanceof Day day && day.on().isAfter(censoredOn);
  }

  private static void requireMonths(int months) {
    checkArgument(months > 0, "months must be 1 or more, but was %s", months);
  }
}
