// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.StaleCaseFileException;

/** Stores that break one promise each, as real ones have. */
final class FaultyStores {

  private FaultyStores() {}

  /** Reads entries back in the order of their ids. */
  static final class SortingById extends SoundStore {
    @Override
    public CaseHistory history(CaseFileId file) {
      List<Entry> entries = new ArrayList<>(super.history(file).entries());
      entries.sort(Comparator.comparing(entry -> entry.id().value()));
      return CaseHistory.of(file, entries);
    }
  }

  /** Compares file ids without regard to case. */
  static final class FoldingCase extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(folded(file), expectedVersion, entries);
    }

    @Override
    public CaseHistory history(CaseFileId file) {
      return CaseHistory.of(file, super.history(folded(file)).entries());
    }

    private static CaseFileId folded(CaseFileId file) {
      return new CaseFileId(file.value().toUpperCase(Locale.ROOT));
    }
  }

  /** Lets the last writer win. */
  static final class IgnoringVersions extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, history(file).version(), entries);
    }
  }

  /** Writes entries one by one, with nothing to hold them together. */
  static final class WritingOneByOne extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, List.of());
      long version = expectedVersion;
      for (Entry entry : entries) {
        super.append(file, version++, List.of(entry));
      }
    }
  }

  /** Takes an unknown file for a failure. */
  static final class MissingFiles extends SoundStore {
    @Override
    public CaseHistory history(CaseFileId file) {
      if (!files().contains(file)) {
        throw new NoSuchElementException("No case file " + file);
      }
      return super.history(file);
    }
  }

  /** Keeps moments in a column of milliseconds. */
  static final class KeepingMillis extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, entries.stream().map(KeepingMillis::cut).toList());
    }

    private static Entry cut(Entry entry) {
      return new Entry(
          entry.id(),
          entry.occurredOn(),
          entry.recordedAt().truncatedTo(ChronoUnit.MILLIS),
          entry.recordedBy(),
          entry.event());
    }
  }

  /** Compares the version first and writes afterwards; between the two, writers meet. */
  static final class LosingUpdates extends SoundStore {
    private final Exchanger<CaseFileId> meeting = new Exchanger<>();
    private final Thread tester = Thread.currentThread();

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      long version = history(file).version();
      if (version != expectedVersion) {
        throw new StaleCaseFileException(file, expectedVersion, version);
      }
      if (!tester.equals(Thread.currentThread())) {
        meetAnother(file);
      }
      super.append(file, history(file).version(), entries);
    }

    private void meetAnother(CaseFileId file) {
      try {
        meeting.exchange(file, 1, TimeUnit.SECONDS);
      } catch (TimeoutException nobodyElse) {
        return;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lists whatever it was ever asked to write to, in that order. */
  static final class ListingInOrderOfArrival extends SoundStore {
    private final Set<CaseFileId> seen = new LinkedHashSet<>();

    @Override
    public synchronized void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, entries);
      seen.add(file);
    }

    @Override
    public synchronized List<CaseFileId> files() {
      return List.copyOf(seen);
    }
  }

  /** Returns before it has written; what is pending is written by the next append to come. */
  static final class WritingBehind extends SoundStore {
    private final List<Runnable> pending = new ArrayList<>();

    @Override
    public synchronized void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      pending.forEach(Runnable::run);
      pending.clear();
      super.append(file, expectedVersion, List.of());
      pending.add(() -> super.append(file, expectedVersion, entries));
    }
  }

  /** Takes an entry whose id it knows for one that was sent twice, and drops it. */
  static final class DroppingRepeats extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      List<Entry> fresh = new ArrayList<>();
      Set<Object> known = new LinkedHashSet<>();
      history(file).entries().forEach(entry -> known.add(entry.id()));
      for (Entry entry : entries) {
        if (known.add(entry.id())) {
          fresh.add(entry);
        }
      }
      super.append(file, expectedVersion, fresh);
    }
  }
}
