// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/** Why a child is no longer looked after. */
public enum LeavingCare {
  RETURNED_HOME,
  ADOPTED,
  SPECIAL_GUARDIANSHIP,
  CHILD_ARRANGEMENTS_ORDER,
  MOVED_TO_ANOTHER_COUNCIL,
  INDEPENDENT_LIVING,
  ADULT_SERVICES,
  REACHED_18,
  DIED,
  OTHER
}
