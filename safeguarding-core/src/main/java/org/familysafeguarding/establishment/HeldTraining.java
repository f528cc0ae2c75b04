// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.calendar.DateSpan;

/** That a practitioner is trained in something, from the day they completed it. */
public record HeldTraining(PractitionerId practitioner, TrainingKind kind, DateSpan holding)
    implements EstablishmentFact {

  public HeldTraining {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(kind, "kind");
    requireNonNull(holding, "holding");
  }
}
