// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A risk judgement, and the day it was made on. */
public record JudgementMade(RiskJudgement judgement, Occurrence made) {

  /** Both parts are needed. */
  public JudgementMade {
    requireNonNull(judgement, "judgement");
    requireNonNull(made, "made");
  }
}
