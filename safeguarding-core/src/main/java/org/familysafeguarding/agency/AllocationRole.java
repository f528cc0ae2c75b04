// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/** What a practitioner is allocated to a family as. */
public enum AllocationRole {
  /** Holds the case: the one answerable for the family's plan. */
  CASE_HOLDER,
  CO_WORKER,
  /** Works with the adults on abuse, substance misuse or mental health. */
  ADULT_SPECIALIST,
  /** Supervises the case holder in this case. */
  SUPERVISING_MANAGER
}
