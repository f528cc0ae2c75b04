// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;

/** Who supervises a practitioner in one respect, and on which days. */
public record SupervisionLine(
    PractitionerId practitioner, PractitionerId supervisor, SupervisionLineKind kind, DateSpan held)
    implements EstablishmentFact {

  /** Refuses somebody who supervises themselves. */
  public SupervisionLine {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(supervisor, "supervisor");
    requireNonNull(kind, "kind");
    requireNonNull(held, "held");
    checkArgument(
        !practitioner.equals(supervisor),
        "The supervisor of practitioner %s must be somebody else",
        practitioner);
  }
}
