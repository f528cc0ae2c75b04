// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static org.familysafeguarding.testkit.Days.day;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;

/**
 * A process that appends to one file until it is killed, and says so after each append.
 *
 * <p>Each append has two entries, so that half of one would show.
 */
final class RestlessWriter {

  static final CaseFileId FILE = new CaseFileId("CF-1");

  private RestlessWriter() {}

  /** Writes to the directory given, from the version the file is at. */
  public static void main(String[] directory) {
    DirectoryStore store = DirectoryStore.in(Path.of(directory[0]));
    for (long version = store.history(FILE).version(); ; version += 2) {
      store.append(FILE, version, List.of(entry(version), entry(version + 1)));
      System.out.println(version + 2);
      System.out.flush();
    }
  }

  /** The entry at a place in the file, always the same. */
  static Entry entry(long position) {
    return new Entry(
        new EntryId("E" + position),
        day("Mon 11 Mar 2024"),
        Instant.parse("2024-03-11T12:00:00Z"),
        new PractitionerId("SW1"),
        new CaseRecordEvent.StruckOut(
            new EntryId("X"), new Narrative("Entry number " + position + "\n".repeat(50) + ".")));
  }
}
