// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

/** Whether an adult's parenting is enough for the children as it is today. */
public enum ParentingNow {
  ENOUGH,
  NOT_ENOUGH,
  CANNOT_SAY
}
