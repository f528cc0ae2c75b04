// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step after a serious incident and the day it was taken. */
public record TakenIncidentStep(IncidentStep step, Occurrence taken) {

  public TakenIncidentStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
