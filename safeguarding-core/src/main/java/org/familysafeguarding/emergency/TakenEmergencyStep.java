// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step beside an emergency power and the day it was taken. */
public record TakenEmergencyStep(EmergencyStep step, Occurrence taken) {

  public TakenEmergencyStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
