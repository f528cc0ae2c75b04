// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** A whole number that councils set, between two bounds that are themselves allowed. */
public record NumberSlot(String id, int byDefault, int atLeast, int atMost, String reason)
    implements Slot {

  public NumberSlot {
    requireNonNull(id, "id");
    requireNonNull(reason, "reason");
    check(id, byDefault, atLeast, atMost);
  }

  /** This value, if a council may set it. */
  public int checked(int value) {
    check(id, value, atLeast, atMost);
    return value;
  }

  private static void check(String id, int value, int atLeast, int atMost) {
    checkArgument(
        value >= atLeast && value <= atMost,
        "%s must be from %s to %s, but was %s",
        id,
        atLeast,
        atMost,
        value);
  }
}
