// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/** The day in a family's or a child's story from which time is counted. */
public enum AnchorDay {
  /**
   * The day the family was first assigned to a team, or, where no entry says so, the day a
   * practitioner was first allocated. Where a study names teams, only they count.
   */
  ALLOCATION("allocation"),
  /** The day the first referral was received. */
  REFERRAL("the first referral"),
  /** Each day on which a child's case closed. */
  CLOSURE("the closing of the case");

  private final String words;

  AnchorDay(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
