// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one restriction. */
public record RestrictionId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public RestrictionId {
    value = IdText.checked("restriction id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
