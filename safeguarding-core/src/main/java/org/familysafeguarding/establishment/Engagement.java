// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

/** On what footing somebody fills a post. */
public enum Engagement {
  PERMANENT("permanent"),
  FIXED_TERM("for a fixed term"),
  /** Supplied by a staffing agency; counted apart in what is published on the workforce. */
  AGENCY_STAFF("agency staff"),
  /** Employed by a partner and lent to the team, which an honorary contract makes possible. */
  SECONDED("seconded");

  private final String words;

  Engagement(String words) {
    this.words = words;
  }

  /** Reads as prose: "agency staff". */
  @Override
  public String toString() {
    return words;
  }
}
