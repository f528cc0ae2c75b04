// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
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
    Optional<DateSpan> span =
        file.openness().spansOf(child).stream().filter(each -> each.contains(begunOn)).findFirst();
    Optional<LocalDate> closed =
        span.isPresent() ? span.get().endExclusive() : file.openness().closedFor(child, begunOn);
    return closed.map(day::isBefore).orElse(true);
  }
}
