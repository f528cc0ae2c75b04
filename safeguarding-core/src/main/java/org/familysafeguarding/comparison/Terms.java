// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;

/** On what terms cases are judged: the day, the calendar, the policy and the rulebooks. */
public record Terms(Situation situation, List<Rulebook> rulebooks) {

  public Terms {
    requireNonNull(situation, "situation");
    rulebooks = List.copyOf(rulebooks);
  }

  Findings judge(CaseFile file) {
    return CaseReview.of(file, situation, rulebooks).findings();
  }
}
