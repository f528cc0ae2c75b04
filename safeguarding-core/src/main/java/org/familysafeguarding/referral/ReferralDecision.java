// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

/** What a social worker decides to do about a referral; several may be chosen together. */
public enum ReferralDecision {
  IMMEDIATE_PROTECTION,
  STRATEGY_DISCUSSION,
  CHILD_AND_FAMILY_ASSESSMENT,
  SPECIALIST_ASSESSMENT,
  SERVICES,
  EARLY_HELP,
  NO_FURTHER_ACTION
}
