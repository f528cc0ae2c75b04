// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** The part of the pathway that a rule belongs to, in the order in which a family meets them. */
public enum Stage {
  EARLY_HELP("Early help and Family Help"),
  REFERRAL("Referral"),
  ASSESSMENT("Assessment"),
  ENQUIRY("Strategy discussion and enquiry"),
  EMERGENCY("Emergency powers"),
  CONFERENCE("Conference"),
  CORE_GROUP("Core group"),
  PLAN("Plan"),
  REVIEW("Review"),
  VISIT("Visits"),
  CHILD_IN_NEED("Child in need"),
  PRE_PROCEEDINGS("Before care proceedings"),
  COURT("Court"),
  LOOKED_AFTER("Looked after: plan and reviews"),
  CARE_VISIT("Looked after: visits"),
  CARE_HEALTH("Looked after: health and education"),
  PLACEMENT("Looked after: placements"),
  MISSING("Missing children"),
  INCIDENT("Serious incidents"),
  ALLEGATION("Allegations"),
  CLOSURE("Closing a case"),
  TEAM("Team"),
  ALLOCATION("Allocation"),
  SUPERVISION("Group supervision"),
  WORKBOOK("Workbook"),
  PROGRAMME("Programme"),
  INTERVIEWING("Motivational interviewing"),
  INSTRUMENT("Instruments"),
  SHARING("Sharing information");

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
