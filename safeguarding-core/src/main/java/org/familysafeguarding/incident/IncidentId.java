// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one serious incident. */
public record IncidentId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public IncidentId {
    value = IdText.checked("incident id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
