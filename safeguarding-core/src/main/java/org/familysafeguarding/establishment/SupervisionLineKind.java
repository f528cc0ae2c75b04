// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

/** What somebody answers to a supervisor for. */
public enum SupervisionLineKind {
  /** The work on families' cases; in the council's line, whoever the employer is. */
  CASE_MANAGEMENT,
  /** The standards of their own profession; commonly with the employer. */
  CLINICAL
}
