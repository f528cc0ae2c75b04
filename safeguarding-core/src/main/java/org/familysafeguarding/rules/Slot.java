// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/**
 * Something that national rules leave to councils, with the default used where a council sets none.
 *
 * <p>The default is the library's choice among local examples, never a national figure; each slot
 * says why it was chosen. Only where the law sets the least that a council may choose is that least
 * the default, and the slot cites it.
 */
public sealed interface Slot permits TimescaleSlot, NumberSlot, CommencementSlot {

  /** Its permanent name, such as {@code visit.protection-plan-interval}. */
  String id();

  /** Why it is left open, and why the default is what it is. */
  String reason();
}
