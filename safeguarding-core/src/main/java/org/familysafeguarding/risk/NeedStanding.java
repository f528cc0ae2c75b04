// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

/** Whether an adult has one of the trio of needs, as far as anybody can say. */
public enum NeedStanding {
  PRESENT,
  ABSENT,
  /** Nobody has said, or whoever was asked could not tell; it is not the same as absent. */
  NOT_KNOWN
}
