// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

/** What is done after a serious incident. */
public enum IncidentStep {
  /** The Child Safeguarding Practice Review Panel was notified. */
  PANEL_NOTIFIED,
  /** The safeguarding partners of the area were notified. */
  PARTNERS_NOTIFIED,
  OFSTED_NOTIFIED,
  SECRETARY_OF_STATE_NOTIFIED,
  RAPID_REVIEW_COMPLETED,
  /** The rapid review went to the Panel. */
  RAPID_REVIEW_SENT,
  /** The partners decided on a local child safeguarding practice review. */
  LOCAL_REVIEW_DECIDED,
  LOCAL_REVIEW_PUBLISHED
}
