// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Path;
import java.util.List;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;

/** Keeping a case in the embedded database, and reading it back from there. */
final class KeptCases {

  private KeptCases() {}

  /**
   * Appends what the store does not have yet, and gives what it then has.
   *
   * <p>A history that disagrees with what is kept is refused, and nothing of it is kept.
   */
  static CaseHistory keep(CaseHistory history, Path folder) {
    try (CaseFileStore store = CaseFileStores.open(address(folder))) {
      List<Entry> kept = store.history(history.id()).entries();
      List<Entry> given = history.entries();
      if (kept.size() > given.size() || !given.subList(0, kept.size()).equals(kept)) {
        throw new BadInputException(disagreement(history, kept));
      }
      store.append(history.id(), kept.size(), given.subList(kept.size(), given.size()));
      return store.history(history.id());
    }
  }

  private static String address(Path folder) {
    return "jdbc:h2:" + folder.toAbsolutePath().normalize().resolve("cases");
  }

  private static String disagreement(CaseHistory history, List<Entry> kept) {
    return "The store already has case file "
        + history.id()
        + " at version "
        + kept.size()
        + ", and its entries are not the first ones of this file; a history only grows, so put"
        + " things right with new entries";
  }
}
