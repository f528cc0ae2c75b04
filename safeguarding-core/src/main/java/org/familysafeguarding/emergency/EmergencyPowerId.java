// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one use of an emergency power. */
public record EmergencyPowerId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public EmergencyPowerId {
    value = IdText.checked("emergency power id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
