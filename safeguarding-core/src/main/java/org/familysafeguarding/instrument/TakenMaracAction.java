// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step towards the conference on high-risk abuse, and the day it was taken. */
public record TakenMaracAction(MaracAction action, Occurrence taken) {

  public TakenMaracAction {
    requireNonNull(action, "action");
    requireNonNull(taken, "taken");
  }
}
