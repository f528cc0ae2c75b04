// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.practice.FamilySafeguardingRulebook;
import org.familysafeguarding.rules.Rulebook;

/** The rulebook of the Family Safeguarding model that comes with the library. */
public final class FamilySafeguardingRulebookProvider implements RulebookProvider {

  /** For the service loader. */
  public FamilySafeguardingRulebookProvider() {}

  @Override
  public Rulebook rulebook() {
    return FamilySafeguardingRulebook.rulebook();
  }
}
