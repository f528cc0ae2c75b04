// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A judgement of an adult's parenting and the day it was made. */
public record JudgedCapacity(CapacityJudgement judgement, Occurrence made) {

  public JudgedCapacity {
    requireNonNull(judgement, "judgement");
    requireNonNull(made, "made");
  }
}
