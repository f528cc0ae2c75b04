// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one completed screening tool. */
public record ScreeningId(String value) {

  public ScreeningId {
    value = IdText.checked("screening id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
