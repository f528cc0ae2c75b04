// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/** How the value of a measure comes out of what was counted. */
public enum Form {
  /** How many more there are on the second day, in hundredths of how many there were. */
  CHANGE_IN_NUMBER,
  /** How much greater the rate after is than the rate before, in hundredths of the latter. */
  CHANGE_IN_RATE,
  /** The proportion after less the proportion before, in percentage points. */
  CHANGE_IN_POINTS,
  /** A part of a whole, in hundredths; never more than all of it. */
  SHARE,
  /** One number in hundredths of another that it is no part of. */
  RATIO,
  /** So many for each. */
  MEAN;

  /** Whether it holds one stretch of time against another. */
  public boolean comparesRates() {
    return this == CHANGE_IN_RATE || this == CHANGE_IN_POINTS;
  }
}
