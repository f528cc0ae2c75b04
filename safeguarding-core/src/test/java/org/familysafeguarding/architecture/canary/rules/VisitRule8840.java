// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.rules;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;

/** Can be seen and extended, keeps a number and a count, asks another rule, and has a code. */
public class VisitRule8840 implements Rule {

  static final Timescale LIMIT = Timescale.workingDays(10);

  private final OtherKept other;
  private int seen;

  VisitRule8840(OtherKept other) {
    this.other = other;
  }

  @Override
  public RuleCard card() {
    return other.card();
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    seen++;
    return seen > 1 ? Findings.none() : other.evaluate(file, now);
  }
}
