// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

/**
 * The day on which a provision that is law but not in force everywhere commences in an area.
 *
 * <p>There is no default: until a council's policy gives the day, the provision asks nothing there.
 */
public record CommencementSlot(String id, String provision, String reason) implements Slot {

  public CommencementSlot {
    requireNonNull(id, "id");
    requireNonNull(provision, "provision");
    requireNonNull(reason, "reason");
  }
}
