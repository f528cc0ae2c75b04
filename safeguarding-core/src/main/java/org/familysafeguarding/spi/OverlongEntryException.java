// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.EntryId;

/** An entry is longer than the store can keep, and will be however often it is tried; divide it. */
public final class OverlongEntryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient CaseFileId file;
  private final transient EntryId entry;

  /** Tells which entry of which file, how many characters it takes, and how many are kept. */
  public OverlongEntryException(CaseFileId file, EntryId entry, long characters, long most) {
    super(
        "Entry "
            + requireNonNull(entry, "entry")
            + " of case file "
            + requireNonNull(file, "file")
            + " takes "
            + characters
            + " characters, but at most "
            + most
            + " can be kept; divide it");
    this.file = file;
    this.entry = entry;
  }

  public CaseFileId file() {
    return file;
  }

  public EntryId entry() {
    return entry;
  }
}
