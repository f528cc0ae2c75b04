// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

/** What is done in the course of an enquiry besides beginning and concluding it. */
public enum EnquiryStep {
  /** The child was found to live in another council's area. */
  HOME_COUNCIL_FOUND,
  /** The council in whose area the child lives was told of the enquiry. */
  HOME_COUNCIL_TOLD,
  /** The council in whose area the child lives took over the responsibility for the enquiry. */
  HOME_COUNCIL_ACCEPTED,
  /** An agency involved asked for a conference. */
  CONFERENCE_ASKED_FOR,
  /** The reasons for not holding the conference that an agency asked for were recorded. */
  CONFERENCE_DECLINED,
  /** How the children are kept safe until the conference was agreed. */
  INTERIM_PLAN_AGREED,
  /** Somebody would not let the enquiry get to the child. */
  ACCESS_REFUSED,
  /** Whoever knows where the child is would not say. */
  WHEREABOUTS_WITHHELD,
  /** An emergency protection, child assessment, care or supervision order was applied for. */
  ORDER_APPLIED_FOR,
  /** The council is satisfied that the child's welfare is safeguarded without an order. */
  WELFARE_JUDGED_SAFE_WITHOUT_ORDER
}
