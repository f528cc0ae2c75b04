// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

/**
 * Why a line of a local policy cannot stand.
 *
 * @param line which line, counted from 1
 * @param set the slot or rule the line names
 * @param message what is wrong with it, and what would be right
 */
public record PolicyProblem(int line, String set, String message) {

  public PolicyProblem {
    requireNonNull(set, "set");
    requireNonNull(message, "message");
  }

  /** Reads "line 3, referral.decided-in-time: ...". */
  @Override
  public String toString() {
    return "line " + line + ", " + set + ": " + message;
  }
}
