// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

/**
 * The main reason why a child came to receive services; one only, the earliest listed where several
 * are equal.
 *
 * <p>Source: children in need census, primary need code.
 */
public enum PrimaryNeed {
  ABUSE_OR_NEGLECT,
  CHILD_DISABILITY,
  PARENTAL_DISABILITY_OR_ILLNESS,
  FAMILY_IN_ACUTE_STRESS,
  FAMILY_DYSFUNCTION,
  SOCIALLY_UNACCEPTABLE_BEHAVIOUR,
  LOW_INCOME,
  ABSENT_PARENTING,
  /** Services other than for a child in need, such as support after adoption. */
  OTHER_THAN_IN_NEED,
  NOT_STATED
}
