// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one application to the family court. */
public record CourtApplicationId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public CourtApplicationId {
    value = IdText.checked("court application id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
