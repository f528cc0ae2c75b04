// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one parenting assessment. */
public record ParentingAssessmentId(String value) {

  public ParentingAssessmentId {
    value = IdText.checked("parenting assessment id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
