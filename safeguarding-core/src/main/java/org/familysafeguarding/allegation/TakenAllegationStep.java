// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step about an allegation and the day it was taken. */
public record TakenAllegationStep(AllegationStep step, Occurrence taken) {

  public TakenAllegationStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
