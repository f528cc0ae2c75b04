// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A step taken for a looked-after child, on which day, and by whom where that is recorded.
 *
 * <p>For an appointment, the practitioner is the one who was appointed.
 */
public record TakenCareStep(
    CareStep step, Occurrence taken, Optional<PractitionerId> practitioner) {

  public TakenCareStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
    requireNonNull(practitioner, "practitioner");
  }
}
