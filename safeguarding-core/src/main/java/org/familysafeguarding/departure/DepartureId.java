// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one agreed departure from a rule. */
public record DepartureId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public DepartureId {
    value = IdText.checked("departure id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
