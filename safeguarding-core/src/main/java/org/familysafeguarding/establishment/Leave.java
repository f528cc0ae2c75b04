// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;

/** That a practitioner is away; without an end, nobody knows yet when they come back. */
public record Leave(PractitionerId practitioner, LeaveKind kind, DateSpan away)
    implements EstablishmentFact {

  public Leave {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(kind, "kind");
    requireNonNull(away, "away");
  }
}
