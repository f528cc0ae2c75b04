// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * Somebody's decision on whether a file is kept: who decided, on what grounds in law, and when.
 *
 * <p>The moment is the host's, kept to the microsecond. The grounds must not repeat what is erased.
 */
public record KeepingDecision(PractitionerId decidedBy, Narrative grounds, Instant at) {

  /**
   * Refuses grounds with U+0000 or half of a surrogate pair in them, which databases cannot keep.
   */
  public KeepingDecision {
    requireNonNull(decidedBy, "decidedBy");
    grounds = KeptText.checked("grounds", grounds);
    at = requireNonNull(at, "at").truncatedTo(ChronoUnit.MICROS);
  }
}
