// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;

/**
 * Somebody's reading of a case file.
 *
 * <p>The moment is the host's, kept to the microsecond.
 *
 * @param purpose what the reader said it was for, in their own words
 */
public record Access(CaseFileId file, PractitionerId reader, Narrative purpose, Instant at) {

  /**
   * Refuses a purpose with U+0000 or half of a surrogate pair in it, which databases cannot keep.
   */
  public Access {
    requireNonNull(file, "file");
    requireNonNull(reader, "reader");
    purpose = KeptText.checked("purpose", purpose);
    at = requireNonNull(at, "at").truncatedTo(ChronoUnit.MICROS);
  }
}
