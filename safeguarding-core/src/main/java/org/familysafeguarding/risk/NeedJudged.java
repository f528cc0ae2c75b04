// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A judgement of an adult's need, and the day it was made on. */
public record NeedJudged(NeedJudgement judgement, Occurrence judged) {

  /** Both parts are needed. */
  public NeedJudged {
    requireNonNull(judgement, "judgement");
    requireNonNull(judged, "judged");
  }
}
