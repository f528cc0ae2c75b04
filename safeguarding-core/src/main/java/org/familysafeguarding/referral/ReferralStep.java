// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

/** What is done about a referral besides deciding on it. */
public enum ReferralStep {
  /** The referrer made the referral by telephone. */
  MADE_BY_TELEPHONE,
  /** The referrer put in writing what they had said. */
  CONFIRMED_IN_WRITING,
  REFERRER_TOLD_OF_DECISION,
  FAMILY_TOLD_OF_DECISION,
  /** It was decided not to tell the family, because telling them would increase the risk. */
  FAMILY_NOT_TOLD_FOR_SAFETY,
  /** The plan for the help that the family is given was looked at with them. */
  HELP_REVIEWED
}
