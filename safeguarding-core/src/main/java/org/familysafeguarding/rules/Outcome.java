// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** How a case stands against a rule. */
public enum Outcome {
  MET,
  /** Done, but not in time. */
  MET_LATE,
  /** Not done yet, and still in time. */
  OPEN,
  /** Not done, and its time has passed. */
  OVERDUE,
  /** Not as it should be. */
  BREACHED,
  /** The rule asks nothing here. */
  NOT_APPLICABLE,
  /** Nobody can say, because something is missing. */
  UNDETERMINED;

  /** Whether something went, or is going, wrong. */
  public boolean isBreach() {
    return this == MET_LATE || this == OVERDUE || this == BREACHED;
  }

  /** Whether somebody still has to act by a date. */
  public boolean isOutstanding() {
    return this == OPEN || this == OVERDUE;
  }
}
