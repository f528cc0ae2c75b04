// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one child's plan. */
public record PlanId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public PlanId {
    value = IdText.checked("plan id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
