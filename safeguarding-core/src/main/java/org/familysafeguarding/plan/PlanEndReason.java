// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

/** Why a plan ended. */
public enum PlanEndReason {
  /** The harm or need that the plan was for is no longer there. */
  NO_LONGER_NEEDED,
  /** The child goes on with a plan that does less. */
  STEPPED_DOWN,
  /** The child goes on with a plan that does more. */
  STEPPED_UP,
  MOVED_TO_ANOTHER_COUNCIL,
  BECAME_LOOKED_AFTER,
  PROCEEDINGS_ISSUED,
  REACHED_18,
  DIED,
  LEFT_THE_UNITED_KINGDOM,
  /** The family no longer agrees to a plan that rests on their agreement. */
  FAMILY_WITHDREW;

  /**
   * Whether a child protection plan may end for this reason without a review conference.
   *
   * <p>Source: the three grounds of Working Together; the child moved and the other council has
   * held its conference, or turned 18, died or left the country for good.
   */
  public boolean needsNoConference() {
    return this == MOVED_TO_ANOTHER_COUNCIL
        || this == REACHED_18
        || this == DIED
        || this == LEFT_THE_UNITED_KINGDOM;
  }
}
