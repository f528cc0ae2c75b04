// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.rules.Rulebook;

/**
 * Supplies a rulebook, such as a council's own or another nation's.
 *
 * <p>List an implementation in {@code
 * META-INF/services/org.familysafeguarding.spi.RulebookProvider} and, in a module, with {@code
 * provides}. {@link Rulebooks#named} finds it by the name of its rulebook; no two may share one.
 */
public interface RulebookProvider {

  /** The rulebook. */
  Rulebook rulebook();
}
