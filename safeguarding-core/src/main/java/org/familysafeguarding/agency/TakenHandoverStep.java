// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step of a handover, who took it, and the day it was taken. */
public record TakenHandoverStep(HandoverStep step, PractitionerId by, Occurrence taken) {

  public TakenHandoverStep {
    requireNonNull(step, "step");
    requireNonNull(by, "by");
    requireNonNull(taken, "taken");
  }
}
