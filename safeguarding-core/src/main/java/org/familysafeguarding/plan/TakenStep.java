// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step of pre-proceedings work and the day it was taken. */
public record TakenStep(PreProceedingsStep step, Occurrence taken) {

  public TakenStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
