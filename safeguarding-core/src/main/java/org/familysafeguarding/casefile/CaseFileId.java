// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one family's case file. */
public record CaseFileId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public CaseFileId {
    value = IdText.checked("case file id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
