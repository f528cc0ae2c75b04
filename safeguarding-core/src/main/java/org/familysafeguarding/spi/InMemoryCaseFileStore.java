// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;

/** A store that keeps case files in memory, for as long as it is itself kept. */
public final class InMemoryCaseFileStore implements CaseFileStore {

  private final ConcurrentSkipListMap<String, CaseHistory> histories =
      new ConcurrentSkipListMap<>();

  /** A store with nothing in it. */
  public InMemoryCaseFileStore() {}

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    checkArgument(
        expectedVersion >= 0, "expectedVersion must be 0 or more, but was %s", expectedVersion);
    histories.compute(
        file.value(),
        (id, known) -> appended(Optional.ofNullable(known), file, expectedVersion, entries));
  }

  private static CaseHistory appended(
      Optional<CaseHistory> known, CaseFileId file, long expectedVersion, List<Entry> entries) {
    CaseHistory history = known.orElseGet(() -> CaseHistory.empty(file));
    if (history.version() != expectedVersion) {
      throw new StaleCaseFileException(file, expectedVersion, history.version());
    }
    try {
      return history.and(entries);
    } catch (ImpossibleHistoryException doubled) {
      throw new IllegalArgumentException(doubled.getMessage(), doubled);
    }
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    return histories.getOrDefault(file.value(), CaseHistory.empty(file));
  }

  @Override
  public List<CaseFileId> files() {
    return histories.entrySet().stream()
        .filter(each -> each.getValue().version() > 0)
        .map(each -> new CaseFileId(each.getKey()))
        .toList();
  }

  /** Does nothing; there is nothing to let go of. */
  @Override
  public void close() {}
}
