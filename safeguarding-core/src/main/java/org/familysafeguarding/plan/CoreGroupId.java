// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one core group meeting. */
public record CoreGroupId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public CoreGroupId {
    value = IdText.checked("core group id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
