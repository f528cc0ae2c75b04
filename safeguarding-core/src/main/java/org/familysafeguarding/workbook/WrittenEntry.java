// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;

/** A workbook entry, who wrote it, and the day it tells of. */
public record WrittenEntry(WorkbookEntry entry, PractitionerId author, Occurrence written) {

  public WrittenEntry {
    requireNonNull(entry, "entry");
    requireNonNull(author, "author");
    requireNonNull(written, "written");
  }
}
