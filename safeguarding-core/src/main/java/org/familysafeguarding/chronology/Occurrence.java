// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day on which something happened in the family's life, and the entry that says so.
 *
 * <p>The day is when it happened, not when it was written down: a visit made on Friday 22 March
 * 2024 and typed up on the Monday occurred on the Friday.
 */
public record Occurrence(EntryId entry, LocalDate on) {

  /** Both parts are needed. */
  public Occurrence {
    requireNonNull(entry, "entry");
    requireNonNull(on, "on");
  }

  /** Reads as a reference does: "2024-03-22 (entry E-7)". */
  @Override
  public String toString() {
    return on + " (entry " + entry + ")";
  }
}
