// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one review of a looked-after child. */
public record CareReviewId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public CareReviewId {
    value = IdText.checked("care review id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
