// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;

/**
 * A process that appends to one file until it is killed, and says so after each append.
 *
 * <p>Each append has two entries, so that half of one would show; one of them gives a row to search
 * by.
 */
final class RestlessWriter {

  static final CaseFileId FILE = new CaseFileId("CF-1");

  private RestlessWriter() {}

  /** Writes to the store at the address given, from the version it is at. */
  public static void main(String[] address) {
    CaseFileStore store = CaseFileStores.open(address[0]);
    for (long version = store.history(FILE).version(); ; version += 2) {
      store.append(FILE, version, List.of(entry(version), entry(version + 1)));
      System.out.println(version + 2);
      System.out.flush();
    }
  }

  /** The entry at a place in the file, always the same. */
  static Entry entry(long position) {
    Entry written = Writing.entry("E" + position, "Entry number " + position);
    if (position % 2 == 0) {
      return written;
    }
    Allocation allocation =
        new Allocation(
            new AllocationId("AL" + position),
            new PractitionerId("SW1"),
            AllocationRole.CO_WORKER,
            Set.of());
    return new Entry(
        new EntryId("E" + position),
        written.occurredOn(),
        written.recordedAt(),
        written.recordedBy(),
        new TeamEvent.Allocated(allocation));
  }
}
