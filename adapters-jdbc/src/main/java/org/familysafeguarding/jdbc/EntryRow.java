// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.json.EventNames;
import org.familysafeguarding.spi.OverlongEntryException;

/** One entry as the table is to have it. */
record EntryRow(Entry entry, EntryColumns columns, String payload) {

  /** How many characters of an entry's line the table's column takes. */
  static final int LONGEST_PAYLOAD = 1_048_576;

  static EntryRow of(CaseFileId file, Entry entry, EntryLines lines) {
    String payload = lines.write(file, entry);
    if (payload.length() > LONGEST_PAYLOAD) {
      throw new OverlongEntryException(file, entry.id(), payload.length(), LONGEST_PAYLOAD);
    }
    return new EntryRow(entry, columns(entry), payload);
  }

  private static EntryColumns columns(Entry entry) {
    return new EntryColumns(
        entry.id().value(),
        EventNames.of(entry.kind()),
        entry.occurredOn().toString(),
        Moments.text(entry.recordedAt()),
        entry.recordedBy().value());
  }
}
