// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one goal of change. */
public record ChangeGoalId(String value) {

  public ChangeGoalId {
    value = IdText.checked("change goal id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
