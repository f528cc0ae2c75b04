// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import java.util.Locale;

/** What a caseload is counted in. */
public enum CaseUnit {
  FAMILIES,
  CHILDREN,
  /** What an adult specialist's caseload is counted in. */
  ADULTS;

  /** Reads "children". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
