// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;

/** A step taken about a placement, on which day, and by whom where that is recorded. */
public record TakenPlacementStep(
    PlacementStep step, Occurrence taken, Optional<PractitionerId> practitioner) {

  public TakenPlacementStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
    requireNonNull(practitioner, "practitioner");
  }
}
