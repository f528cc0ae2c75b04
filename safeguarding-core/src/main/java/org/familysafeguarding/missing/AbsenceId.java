// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one time a child was missing or away. */
public record AbsenceId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public AbsenceId {
    value = IdText.checked("absence id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
