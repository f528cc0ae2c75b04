// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.JudgementMade;

/** Every judgement of the risk to one child, worries and strengths with it, the latest last. */
public record RiskOverTime(ChildId child, List<JudgementMade> judgements) {

  /** Keeps its own list. */
  public RiskOverTime {
    requireNonNull(child, "child");
    judgements = List.copyOf(judgements);
  }
}
