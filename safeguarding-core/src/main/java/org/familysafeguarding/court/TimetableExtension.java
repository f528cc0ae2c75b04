// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;

/** A court's allowing proceedings to go on to a later last day, and why that is necessary. */
public record TimetableExtension(LocalDate lastDay, Optional<Narrative> justification) {

  public TimetableExtension {
    requireNonNull(lastDay, "lastDay");
    requireNonNull(justification, "justification");
  }
}
