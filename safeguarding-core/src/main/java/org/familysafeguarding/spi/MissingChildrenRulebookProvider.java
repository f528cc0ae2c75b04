// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.protection.MissingChildrenRulebook;

/** The rulebook on missing children that comes with the library. */
public final class MissingChildrenRulebookProvider implements RulebookProvider {

  /** For the service loader. */
  public MissingChildrenRulebookProvider() {}

  @Override
  public Rulebook rulebook() {
    return MissingChildrenRulebook.rulebook();
  }
}
