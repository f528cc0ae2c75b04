// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one entry in the family's workbook. */
public record WorkbookEntryId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public WorkbookEntryId {
    value = IdText.checked("workbook entry id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
