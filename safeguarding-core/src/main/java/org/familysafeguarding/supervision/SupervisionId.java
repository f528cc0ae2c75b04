// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one group supervision. */
public record SupervisionId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public SupervisionId {
    value = IdText.checked("group supervision id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
