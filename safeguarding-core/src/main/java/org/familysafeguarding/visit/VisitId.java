// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one visit. */
public record VisitId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public VisitId {
    value = IdText.checked("visit id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
