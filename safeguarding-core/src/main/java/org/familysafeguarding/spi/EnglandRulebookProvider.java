// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.england.EnglandRulebook;

/** The rulebook of statutory England that comes with the library. */
public final class EnglandRulebookProvider implements RulebookProvider {

  /** For the service loader. */
  public EnglandRulebookProvider() {}

  @Override
  public Rulebook rulebook() {
    return EnglandRulebook.rulebook();
  }
}
