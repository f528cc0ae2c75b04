// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** What weight the source of a rule has. */
public enum Force {
  STATUTE("statute"),
  /** To be followed unless there is an exceptional reason not to. */
  STATUTORY_GUIDANCE("statutory guidance"),
  /** A rule of a statutory data collection. */
  DATA_RULE("data collection rule"),
  GOOD_PRACTICE("good practice"),
  /** Left to councils; the rulebook gives a default that a council may change. */
  LOCAL("local");

  private final String words;

  Force(String words) {
    this.words = words;
  }

  /** Reads as prose: "statutory guidance". */
  @Override
  public String toString() {
    return words;
  }
}
