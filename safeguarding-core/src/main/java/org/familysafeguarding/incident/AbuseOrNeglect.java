// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

/** Whether abuse or neglect is behind a serious incident, as far as the council knows. */
public enum AbuseOrNeglect {
  KNOWN,
  SUSPECTED,
  NEITHER_KNOWN_NOR_SUSPECTED
}
