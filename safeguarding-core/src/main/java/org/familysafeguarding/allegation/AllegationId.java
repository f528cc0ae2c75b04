// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one allegation against an adult in a position of trust. */
public record AllegationId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public AllegationId {
    value = IdText.checked("allegation id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
