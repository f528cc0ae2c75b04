// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;

/**
 * What a partner agency told of its dealings of one kind with a family, for a stretch of days.
 *
 * <p>The days it speaks of matter as much as the dealings: none in a year that was asked about is a
 * finding, none in a year that nobody asked about is not. It names the family and nobody in it,
 * because counting needs no more. A day stands in the list once for each dealing on it.
 */
public record PartnerReport(
    DealingKind kind, LocalDate startInclusive, LocalDate endExclusive, List<LocalDate> dealings) {

  /** Refuses a report about no day, and a dealing on a day it does not speak of. */
  public PartnerReport {
    requireNonNull(kind, "kind");
    requireNonNull(startInclusive, "startInclusive");
    requireNonNull(endExclusive, "endExclusive");
    dealings = requireNonNull(dealings, "dealings").stream().sorted().toList();
    checkArgument(
        startInclusive.isBefore(endExclusive),
        "A partner's report must speak of at least one day, but was of %s to %s",
        startInclusive,
        endExclusive);
    for (LocalDate day : dealings) {
      checkArgument(
          !day.isBefore(startInclusive) && day.isBefore(endExclusive),
          "A report of %s to %s cannot tell of a dealing on %s",
          startInclusive,
          endExclusive,
          day);
    }
  }

  /** The days it speaks of. */
  public DateSpan period() {
    return DateSpan.of(startInclusive, endExclusive);
  }
}
