// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Half-days of school: how many there could have been for a pupil, how many were attended, and how
 * many were missed without leave.
 */
public record Sessions(int possible, int attended, int unauthorised) {

  /** Refuses more sessions attended and missed than there were. */
  public Sessions {
    checkArgument(possible >= 0, "possible must be 0 or more, but was %s", possible);
    checkArgument(attended >= 0, "attended must be 0 or more, but was %s", attended);
    checkArgument(unauthorised >= 0, "unauthorised must be 0 or more, but was %s", unauthorised);
    checkArgument(
        attended <= possible - unauthorised,
        "attended and unauthorised together must be at most the %s possible, but were %s and %s",
        possible,
        attended,
        unauthorised);
  }

  /** The sessions missed, with leave or without. */
  public int missed() {
    return possible - attended;
  }
}
