// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.json.UnreadableEntryException;
import org.familysafeguarding.spi.CaseFileStoreException;

/** A file as it was found in the tables: its head, and its entries' lines in order. */
record StoredFile(FileHead head, List<String> payloads) {

  StoredFile {
    payloads = List.copyOf(payloads);
  }

  /** Whether nothing is left but a tombstone. */
  boolean isErased() {
    return head.erased();
  }

  /** Refuses to pass a damaged file off as a shorter one. */
  CaseHistory history(CaseFileId file, EntryLines lines) {
    if (payloads.size() != head.version()) {
      String damage =
          "Case file "
              + file
              + " is at version "
              + head.version()
              + " but has "
              + payloads.size()
              + " entries; rows were changed by another hand";
      throw new CaseFileStoreException(damage, new IllegalStateException(damage));
    }
    return CaseHistory.of(file, entries(file, payloads, lines));
  }

  /** The entries that these lines were written for. */
  static List<Entry> entries(CaseFileId file, List<String> payloads, EntryLines lines) {
    try {
      return payloads.stream().map(line -> lines.read(file, line)).toList();
    } catch (UnreadableEntryException unreadable) {
      throw new CaseFileStoreException(
          "Case file " + file + " has an entry that cannot be read", unreadable);
    }
  }
}
