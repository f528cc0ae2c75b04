// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

/** What a strategy discussion decides. */
public enum StrategyDecision {
  /** Enquiries under section 47 of the Children Act 1989 begin. */
  SECTION_47_ENQUIRY,
  /** No enquiry; the child and family assessment begins or goes on. */
  ASSESSMENT,
  /** More is to be found out, and the discussion held again. */
  FURTHER_DISCUSSION,
  NO_FURTHER_ACTION
}
