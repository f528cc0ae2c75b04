// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one strategy discussion. */
public record StrategyDiscussionId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public StrategyDiscussionId {
    value = IdText.checked("strategy discussion id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
