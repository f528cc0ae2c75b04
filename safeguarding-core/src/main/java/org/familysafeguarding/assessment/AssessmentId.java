// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one child's assessment. */
public record AssessmentId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public AssessmentId {
    value = IdText.checked("assessment id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
