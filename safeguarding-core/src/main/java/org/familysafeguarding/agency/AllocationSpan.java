// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** An allocation, when it began and, if it has, when it ended; the day it ended is not in it. */
public record AllocationSpan(Allocation allocation, Occurrence began, Optional<Occurrence> ended) {

  /** Refuses an end before the beginning. */
  public AllocationSpan {
    requireNonNull(allocation, "allocation");
    requireNonNull(began, "began");
    requireNonNull(ended, "ended");
    LocalDate start = began.on();
    checkArgument(
        ended.map(end -> !end.on().isBefore(start)).orElse(true),
        "Allocation %s must not end before it began on %s, but ends on %s",
        allocation.id(),
        start,
        ended.map(Occurrence::on).orElse(start));
  }

  /** Whether the allocation stands on the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(began.on()) && (ended.isEmpty() || day.isBefore(ended.get().on()));
  }

  /** Whether it has not ended. */
  public boolean isOpen() {
    return ended.isEmpty();
  }

  AllocationSpan endingWith(Occurrence end) {
    return new AllocationSpan(allocation, began, Optional.of(end));
  }
}
