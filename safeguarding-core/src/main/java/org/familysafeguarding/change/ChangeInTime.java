// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

/** Whether an adult's parenting can become enough within the children's time. */
public enum ChangeInTime {
  CAN_CHANGE_IN_TIME,
  CANNOT_CHANGE_IN_TIME,
  CANNOT_SAY
}
