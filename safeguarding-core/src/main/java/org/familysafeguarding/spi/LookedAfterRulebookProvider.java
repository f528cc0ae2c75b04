// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.lookedafter.LookedAfterRulebook;

/** The rulebook about looked-after children that comes with the library. */
public final class LookedAfterRulebookProvider implements RulebookProvider {

  /** For the service loader. */
  public LookedAfterRulebookProvider() {}

  @Override
  public Rulebook rulebook() {
    return LookedAfterRulebook.rulebook();
  }
}
