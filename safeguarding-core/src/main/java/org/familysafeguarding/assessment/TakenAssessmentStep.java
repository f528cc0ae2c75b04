// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step taken in an assessment and the day it was taken. */
public record TakenAssessmentStep(AssessmentStep step, Occurrence taken) {

  public TakenAssessmentStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
