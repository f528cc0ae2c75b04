// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;

/** All that a store in memory keeps of one file; every change makes another. */
record KeptFile(
    Chained entries, KeptWork work, List<LegalHold> holds, Optional<Tombstone> tombstone) {

  KeptFile {
    holds = List.copyOf(holds);
  }

  static KeptFile empty(CaseFileId file) {
    return new KeptFile(Chained.empty(file), KeptWork.none(), List.of(), Optional.empty());
  }

  CaseHistory history() {
    return entries.history();
  }

  /** This, unless it was erased. */
  KeptFile readable() {
    tombstone.ifPresent(
        left -> {
          throw new ErasedCaseFileException(left);
        });
    return this;
  }

  /** This, unless it was erased or is at another version. */
  KeptFile at(long expectedVersion) {
    CaseHistory history = readable().history();
    if (history.version() != expectedVersion) {
      throw new StaleCaseFileException(history.id(), expectedVersion, history.version());
    }
    return this;
  }

  KeptFile and(List<Entry> more) {
    return with(entries.and(more));
  }

  KeptFile with(Chained other) {
    return new KeptFile(other, work, holds, tombstone);
  }

  KeptFile with(KeptWork other) {
    return new KeptFile(entries, other, holds, tombstone);
  }

  KeptFile with(List<LegalHold> others) {
    return new KeptFile(entries, work, others, tombstone);
  }

  /** What is left: the tombstone, and the holds there were. */
  KeptFile erased(KeepingDecision decision) {
    CaseFileId file = history().id();
    Tombstone left = new Tombstone(file, history().version(), entries.last(), decision);
    return new KeptFile(Chained.empty(file), KeptWork.none(), holds, Optional.of(left));
  }
}
