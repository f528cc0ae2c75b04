// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** The part of the pathway that a rule belongs to, in the order in which a family meets them. */
public enum Stage {
  REFERRAL("Referral"),
  ASSESSMENT("Assessment"),
  ENQUIRY("Strategy discussion and enquiry"),
  CONFERENCE("Conference"),
  CORE_GROUP("Core group"),
  PLAN("Plan"),
  REVIEW("Review"),
  VISIT("Visits"),
  TEAM("Team"),
  SUPERVISION("Group supervision");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** Reads as a heading does. */
  @Override
  public String toString() {
    return words;
  }
}
