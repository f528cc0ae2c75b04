// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A group supervision and the day it was held. */
public record HeldSupervision(GroupSupervision supervision, Occurrence held) {

  public HeldSupervision {
    requireNonNull(supervision, "supervision");
    requireNonNull(held, "held");
  }
}
