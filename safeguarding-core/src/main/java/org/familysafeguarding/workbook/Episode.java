// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.supervision.HeldSupervision;
import org.familysafeguarding.supervision.NextStep;

/**
 * The stretch of a family's workbook between one group supervision and the next.
 *
 * <p>What was written on the day of a supervision belongs to the episode that it closes.
 */
public record Episode(
    int number,
    Optional<HeldSupervision> openedBy,
    Optional<HeldSupervision> closedBy,
    List<WrittenEntry> entries) {

  /** Refuses a number before the first. */
  public Episode {
    requireNonNull(openedBy, "openedBy");
    requireNonNull(closedBy, "closedBy");
    entries = List.copyOf(requireNonNull(entries, "entries"));
    checkArgument(number >= 1, "number must be 1 or more, but was %s", number);
  }

  /** What the supervision that opened this episode agreed is to be done in it. */
  public List<NextStep> steps() {
    return openedBy.map(opening -> opening.supervision().nextSteps()).orElseGet(List::of);
  }
}
