// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one legal hold, known once in a file. */
public record HoldId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public HoldId {
    value = IdText.checked("hold id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
