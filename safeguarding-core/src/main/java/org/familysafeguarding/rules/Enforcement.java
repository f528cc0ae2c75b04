// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** What happens to a proposed entry that would newly break a rule. */
public enum Enforcement {
  /** It is let through, and the finding shows it. Late work is never more than noted. */
  NOTES("noted"),
  /** Somebody has to look at it first, and may agree to depart from the rule. */
  ASKS("asked about"),
  /** It is refused, whoever proposes it. */
  REFUSES("refused");

  private final String words;

  Enforcement(String words) {
    this.words = words;
  }

  /** Reads as a column does: "asked about". */
  @Override
  public String toString() {
    return words;
  }
}
