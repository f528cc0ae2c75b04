// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.rules;

import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;

/** A rule that another rule asks. */
record OtherKept(RuleCard card) implements Rule {

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.none();
  }
}
