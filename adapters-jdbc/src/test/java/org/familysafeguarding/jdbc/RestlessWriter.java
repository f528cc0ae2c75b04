// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;

/**
 * A process that appends to one file until it is killed, and says so after each append.
 *
 * <p>Each append has two entries, so that half of one would show.
 */
final class RestlessWriter {

  static final CaseFileId FILE = new CaseFileId("CF-1");

  private RestlessWriter() {}

  /** Writes to the store at the address given, from the version it is at. */
  public static void main(String[] address) {
    CaseFileStore store = new H2CaseFileStoreProvider().open(address[0]);
    for (long version = store.history(FILE).version(); ; version += 2) {
      store.append(FILE, version, List.of(entry(version), entry(version + 1)));
      System.out.println(version + 2);
      System.out.flush();
    }
  }

  /** The entry at a place in the file, always the same. */
  static Entry entry(long position) {
    return Writing.entry("E" + position, "Entry number " + position);
  }
}
