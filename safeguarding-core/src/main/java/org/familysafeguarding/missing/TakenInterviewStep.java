// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A step about a return interview, by whom, and the day it was taken. */
public record TakenInterviewStep(
    ReturnInterviewStep step, Optional<Interviewer> interviewer, Occurrence taken) {

  public TakenInterviewStep {
    requireNonNull(step, "step");
    requireNonNull(interviewer, "interviewer");
    requireNonNull(taken, "taken");
  }
}
