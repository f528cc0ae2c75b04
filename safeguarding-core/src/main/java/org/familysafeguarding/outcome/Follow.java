// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.time.LocalDate;
import org.familysafeguarding.calendar.DateSpan;

/** One family's anchor day, and the stretches of time before it and from it on. */
record Follow(LocalDate anchor, int months, LocalDate censoredOn) {

  DateSpan before() {
    return DateSpan.of(anchor.minusMonths(months), anchor);
  }

  /** From the anchor on, up to but not including the censoring day. */
  DateSpan after() {
    LocalDate end = anchor.plusMonths(months);
    return DateSpan.of(anchor, end.isAfter(censoredOn) ? censoredOn : end);
  }

  /** Whether the family could be followed to the end of the window. */
  boolean isWhole() {
    return !anchor.plusMonths(months).isAfter(censoredOn);
  }
}
