// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

/** Where a visit took place; never the address itself. */
public enum VisitPlace {
  HOME,
  SCHOOL_OR_NURSERY,
  RELATIVES_HOME,
  PLACEMENT,
  HEALTH_SETTING,
  COUNCIL_BUILDING,
  REFUGE_OR_TEMPORARY_HOUSING,
  /** By telephone or on a screen; what was heard and seen is recorded, but nobody was there. */
  REMOTELY,
  ELSEWHERE
}
