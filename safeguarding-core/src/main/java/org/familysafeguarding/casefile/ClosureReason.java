// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

/** Why the council stopped working with a child, in the categories of the census. */
public enum ClosureReason {
  ADOPTED,
  DIED,
  CHILD_ARRANGEMENTS_ORDER,
  SPECIAL_GUARDIANSHIP_ORDER,
  MOVED_TO_ANOTHER_COUNCIL,
  TRANSFERRED_TO_ADULT_SERVICES,
  NO_LONGER_IN_NEED,
  NO_FURTHER_ACTION_AFTER_ASSESSMENT,
  EARLY_HELP_AFTER_ASSESSMENT
}
