// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import org.familysafeguarding.casefile.CaseFile;

/**
 * Something that ought to hold in every case.
 *
 * <p>A rule is a pure function: it reads the case and the situation and nothing else, and it does
 * not throw for a badly kept file.
 */
public interface Rule {

  /** What the rule asks, and on what authority. */
  RuleCard card();

  /** How the case stands against it. */
  Findings evaluate(CaseFile file, Situation now);
}
