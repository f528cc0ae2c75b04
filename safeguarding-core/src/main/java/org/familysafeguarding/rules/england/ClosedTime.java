// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;

/** What was begun for a child between a closing of their case and its reopening. */
final class ClosedTime {

  private ClosedTime() {}

  static List<String> workBegunIn(ClosedChild closing, CaseFile file) {
    LocalDate closed = closing.closed().on();
    LocalDate reopened =
        file.openness().spansOf(closing.child()).stream()
            .map(DateSpan::startInclusive)
            .filter(start -> !start.isBefore(closed))
            .findFirst()
            .orElse(LocalDate.MAX);
    return Activity.forChild(closing.child(), file).stream()
        .filter(each -> each.when().on().isAfter(closed))
        .filter(each -> each.when().on().isBefore(reopened))
        .map(Activity::id)
        .toList();
  }
}
