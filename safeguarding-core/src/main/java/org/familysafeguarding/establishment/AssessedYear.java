// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;

/**
 * A newly qualified social worker's assessed and supported year in employment (ASYE), during which
 * the employer keeps their caseload below that of others.
 */
public record AssessedYear(PractitionerId practitioner, DateSpan lasting)
    implements EstablishmentFact {

  public AssessedYear {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(lasting, "lasting");
  }
}
