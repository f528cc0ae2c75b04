// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

/** How an emergency power came to an end. */
public enum EndOfPower {
  RAN_OUT,
  /** The police let the child go home or to a relative. */
  CHILD_RELEASED,
  /** The court ended the order early. */
  DISCHARGED,
  /** Another order took its place. */
  FOLLOWED_BY_ORDER
}
