// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step around a plan and the day it was taken. */
public record TakenPlanStep(PlanStep step, Occurrence taken) {

  public TakenPlanStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
