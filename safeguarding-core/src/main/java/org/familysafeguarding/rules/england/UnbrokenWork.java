// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Openness;
import org.familysafeguarding.people.ChildId;

/** Whether a council worked with a child from one day to another without closing the case. */
final class UnbrokenWork {

  private UnbrokenWork() {}

  /**
   * Whether what was begun for the child on one day had not been ended by closing on the other.
   *
   * <p>Begun on a day on which the case was closed and reopened, it belongs to the work after the
   * reopening. Begun while the case was closed, it lasts until the next closing, where there is
   * one.
   */
  static boolean lasts(ChildId child, LocalDate begunOn, LocalDate day, CaseFile file) {
    Optional<LocalDate> closed = closedAfter(begunOn, child, file.openness());
    return closed.isEmpty() || day.isBefore(closed.get());
  }

  private static Optional<LocalDate> closedAfter(
      LocalDate begunOn, ChildId child, Openness openness) {
    for (DateSpan span : openness.spansOf(child)) {
      if (span.contains(begunOn)) {
        return span.endExclusive();
      }
    }
    return openness.closedFor(child, begunOn);
  }
}
