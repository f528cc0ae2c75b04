// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.InMemoryCaseFileStore;

/** Stands for anybody's own store, which can do what it must and no more. */
final class MyStore implements CaseFileStore {

  private final CaseFileStore kept = new InMemoryCaseFileStore();

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    kept.append(file, expectedVersion, entries);
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    return kept.history(file);
  }

  @Override
  public List<CaseFileId> files() {
    return kept.files();
  }

  @Override
  public void close() {
    kept.close();
  }
}
