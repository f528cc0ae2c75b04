// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.people.ChildId;

/** How often a child was at school in a stretch of days, as the school tells it. */
public record SchoolAttendance(
    ChildId child, LocalDate startInclusive, LocalDate endExclusive, Sessions sessions) {

  /** Refuses a stretch without a day. */
  public SchoolAttendance {
    requireNonNull(child, "child");
    requireNonNull(startInclusive, "startInclusive");
    requireNonNull(endExclusive, "endExclusive");
    requireNonNull(sessions, "sessions");
    checkArgument(
        startInclusive.isBefore(endExclusive),
        "Attendance must be of at least one day, but was of %s to %s",
        startInclusive,
        endExclusive);
  }

  /** The days it is about. */
  public DateSpan period() {
    return DateSpan.of(startInclusive, endExclusive);
  }
}
