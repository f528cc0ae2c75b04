// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/** How good a summary of a session is by the thresholds of MITI 4. */
public enum MitiLevel {
  BELOW_FAIR,
  /** Basic competence. */
  FAIR,
  /** Proficiency. */
  GOOD,
  /** There was nothing to divide by: no question, or no reflection. */
  NOT_SCORABLE
}
