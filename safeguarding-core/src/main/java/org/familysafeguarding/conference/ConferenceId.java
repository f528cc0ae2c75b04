// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one child protection conference. */
public record ConferenceId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public ConferenceId {
    value = IdText.checked("conference id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
