// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one piece of information that it weighed sharing. */
public record RelevantInformationId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public RelevantInformationId {
    value = IdText.checked("relevant information id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
