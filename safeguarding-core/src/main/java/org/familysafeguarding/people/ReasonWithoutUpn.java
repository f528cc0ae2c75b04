// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * Why no unique pupil number is recorded for a child, as the children in need census asks.
 *
 * <p>From 2024-25 the census queries {@link #NOT_OF_SCHOOL_AGE} for a child who is of school age.
 */
public enum ReasonWithoutUpn {
  /** The child is too young for school and has not been given a number yet. */
  NOT_OF_SCHOOL_AGE,
  /** The child has never been to a maintained school in England. */
  NEVER_IN_MAINTAINED_SCHOOL,
  /** The child is educated outside England. */
  EDUCATED_ABROAD,
  /** The child came into need in the last week of the collection period. */
  NEWLY_IN_NEED,
  /** Sources give different numbers. */
  SOURCES_CONFLICT,
  /** The child is not looked after, and the number cannot be obtained. */
  NOT_LOOKED_AFTER_AND_UNOBTAINABLE,
  /** The referral led to no further action. */
  REFERRAL_WITHOUT_FURTHER_ACTION
}
