// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

/** What is done about the interview that follows a child's return. */
public enum ReturnInterviewStep {
  OFFERED,
  /** The child did not want it. */
  DECLINED,
  HELD
}
