// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.protection.ChildrenActsRulebook;

/** The rulebook of the Children Acts that comes with the library. */
public final class ChildrenActsRulebookProvider implements RulebookProvider {

  /** For the service loader. */
  public ChildrenActsRulebookProvider() {}

  @Override
  public Rulebook rulebook() {
    return ChildrenActsRulebook.rulebook();
  }
}
