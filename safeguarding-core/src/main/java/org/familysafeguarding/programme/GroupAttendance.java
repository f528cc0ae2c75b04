// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

/** Whether an adult was at a session of a group. */
public enum GroupAttendance {
  CAME,
  /** Was not there, for a reason that whoever runs the group accepts. */
  EXCUSED,
  DID_NOT_COME
}
