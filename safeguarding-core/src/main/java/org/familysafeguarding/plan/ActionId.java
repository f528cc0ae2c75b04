// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import org.familysafeguarding.chronology.IdText;

/** The name of one action within a plan. */
public record ActionId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public ActionId {
    value = IdText.checked("action id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
