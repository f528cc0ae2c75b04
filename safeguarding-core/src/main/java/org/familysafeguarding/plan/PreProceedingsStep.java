// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

/**
 * What is done on the way to care proceedings, or away from them.
 *
 * <p>Source: the pre-proceedings items of the children in need census for 2026 to 2027, as its
 * contents list and public samples show them.
 */
public enum PreProceedingsStep {
  LETTER_BEFORE_PROCEEDINGS_SENT,
  /** The family was offered a meeting at which to make its own plan for the child. */
  FAMILY_GROUP_DECISION_MAKING_OFFERED,
  FAMILY_GROUP_DECISION_MAKING_HELD,
  FIRST_MEETING_HELD,
  REVIEW_MEETING_HELD,
  /** The council decided whether to go to court, go on, or step down. */
  NEXT_STEP_DECIDED,
  COURT_APPLICATION_MADE,
  LETTER_OF_PROCEEDINGS_SENT
}
