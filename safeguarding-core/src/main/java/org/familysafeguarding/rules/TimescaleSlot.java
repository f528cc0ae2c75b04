// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.calendar.Timescale;

/**
 * A length of time that councils set.
 *
 * <p>The bounds are the longest a council may set, one for each unit it may count in.
 */
public record TimescaleSlot(String id, Timescale byDefault, List<Timescale> atMost, String reason)
    implements Slot {

  public TimescaleSlot {
    requireNonNull(id, "id");
    requireNonNull(reason, "reason");
    atMost = List.copyOf(atMost);
    check(id, byDefault, atMost);
  }

  /** This value, if a council may set it. */
  public Timescale checked(Timescale value) {
    check(id, value, atMost);
    return value;
  }

  private static void check(String id, Timescale value, List<Timescale> atMost) {
    boolean allowed =
        atMost.stream().anyMatch(most -> most.unit() == value.unit() && !value.isLongerThan(most));
    checkArgument(allowed, "%s must be at most one of %s, but was %s", id, atMost, value);
  }
}
