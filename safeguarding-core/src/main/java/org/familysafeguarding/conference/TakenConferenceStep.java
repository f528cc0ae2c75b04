// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step around one conference and the day it was taken. */
public record TakenConferenceStep(ConferenceId conference, ConferenceStep step, Occurrence taken) {

  public TakenConferenceStep {
    requireNonNull(conference, "conference");
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
