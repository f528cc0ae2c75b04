// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/** On what footing a child is placed, where that changes what the council owes them. */
public enum PlacementBasis {
  ORDINARY,
  /** With foster carers for the rest of the childhood. */
  LONG_TERM_FOSTERING,
  /** With parents at once, before they were assessed: regulation 19. */
  IMMEDIATELY_WITH_PARENTS,
  /** With a connected person who is approved for a time only: regulation 24. */
  TEMPORARILY_APPROVED_CARER
}
