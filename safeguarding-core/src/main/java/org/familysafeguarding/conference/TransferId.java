// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one notice that a child on a plan has moved in. */
public record TransferId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public TransferId {
    value = IdText.checked("transfer id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
