// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A group session and the day it was held. */
public record HeldGroupSession(GroupSession session, Occurrence held) {

  public HeldGroupSession {
    requireNonNull(session, "session");
    requireNonNull(held, "held");
  }
}
