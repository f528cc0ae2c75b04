// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.spi.Tombstone;
import org.familysafeguarding.spi.VerifiableStore;
import org.familysafeguarding.spi.WorkDifference;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;

/** Stores that say they can do more, and break one promise of it each. */
final class FaultyCapableStores {

  private FaultyCapableStores() {}

  /** Keeps the work of an append in a step of its own, when the next append comes. */
  static final class WorkingLater extends CapableStore {
    private final CapableStore unjudged = super.withoutJudge();
    private final Queue<CaseFileId> pending = new ConcurrentLinkedQueue<>();

    WorkingLater(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      pending.forEach(this::refreshWork);
      unjudged.append(file, expectedVersion, entries);
      pending.add(file);
    }
  }

  /** Answers in the order of files, whatever is due first. */
  static final class SortingWorkByFile extends CapableStore {
    SortingWorkByFile(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public List<WorkItem> work(WorkQuery query) {
      return super.work(query).stream()
          .sorted(comparing((WorkItem item) -> item.file().value()))
          .toList();
    }
  }

  /** Takes the nightly refreshing for something that has time. */
  static final class RefreshingNever extends CapableStore {
    RefreshingNever(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public void refreshWork(CaseFileId file) {
      // Tomorrow, perhaps.
    }
  }

  /** Finds nothing, whatever is wrong. */
  static final class CheckingNothing extends CapableStore {
    CheckingNothing(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public List<WorkDifference> checkWork() {
      return List.of();
    }
  }

  /** Appends although the judge has failed. */
  static final class AppendingUnjudged extends CapableStore {
    private final CapableStore unjudged = super.withoutJudge();

    AppendingUnjudged(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      try {
        super.append(file, expectedVersion, entries);
      } catch (IllegalStateException judgeFailed) {
        unjudged.append(file, expectedVersion, entries);
      }
    }
  }

  /** Puts an access on record once there was something to read. */
  static final class RecordingSuccess extends CapableStore {
    RecordingSuccess(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public CaseHistory history(Access access) {
      CaseHistory history = history(access.file());
      return history.version() == 0 ? history : super.history(access);
    }
  }

  /** Hands out files and forgets to whom. */
  static final class RecordingNothing extends CapableStore {
    RecordingNothing(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public CaseHistory history(Access access) {
      return history(access.file());
    }
  }

  /** Releases whatever is in the way of an erasure. */
  static final class IgnoringHolds extends CapableStore {
    IgnoringHolds(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
      holds(file).stream()
          .filter(LegalHold::stands)
          .forEach(hold -> release(file, hold.id(), decision));
      return super.erase(file, expectedVersion, decision);
    }
  }

  /** Erases whatever is there by now. */
  static final class ErasingUnseen extends CapableStore {
    ErasingUnseen(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
      return super.erase(file, history(file).version(), decision);
    }
  }

  /** Refuses an erasure that was done, whoever asks again for it. */
  static final class RefusingAgain extends CapableStore {
    RefusingAgain(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
      tombstone(file)
          .ifPresent(
              left -> {
                throw new ErasedCaseFileException(left);
              });
      return super.erase(file, expectedVersion, decision);
    }
  }

  /** Passes an erased file off as one that never was. */
  static final class HidingErasure extends CapableStore {
    HidingErasure(WorkJudge judge) {
      super(InMemoryCaseFileStore.judgedBy(judge));
    }

    @Override
    public CaseHistory history(CaseFileId file) {
      try {
        return super.history(file);
      } catch (ErasedCaseFileException erased) {
        return CaseHistory.empty(file);
      }
    }
  }

  /** Verifies with its eyes shut. */
  static final class Blind extends SoundStore implements VerifiableStore {
    @Override
    public List<Tampering> verify(CaseFileId file) {
      return List.of();
    }

    @Override
    public Optional<Anchor> anchor(CaseFileId file) {
      return Optional.empty();
    }

    @Override
    public List<Tampering> verify(Anchor anchor) {
      return List.of();
    }
  }
}
