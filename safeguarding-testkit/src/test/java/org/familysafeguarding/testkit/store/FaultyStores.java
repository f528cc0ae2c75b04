// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.PersonIdentifier;
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

  /** Takes what goes wrong for none of the caller's business. */
  static final class SwallowingFailures extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      try {
        super.append(file, expectedVersion, List.copyOf(entries));
      } catch (StaleCaseFileException | IllegalArgumentException refused) {
        throw refused;
      } catch (RuntimeException failed) {
        history(file);
      }
    }
  }

  /** Keeps text in an encoding that does not have every character. */
  static final class DroppingUnicode extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, Rewritten.texts(entries, DroppingUnicode::inThreeBytes));
    }

    private static String inThreeBytes(String text) {
      return text.codePoints()
          .map(character -> Character.isBmpCodePoint(character) ? character : '?')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  /** Keeps text in one normal form, whatever form it was written in. */
  static final class NormalisingText extends SoundStore {
    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(
          file,
          expectedVersion,
          Rewritten.texts(entries, text -> Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
  }

  /** Reads from a copy that follows a little later. */
  static final class ReadingStale extends SoundStore {
    private final ConcurrentHashMap<CaseFileId, CaseHistory> copies = new ConcurrentHashMap<>();

    @Override
    public CaseHistory history(CaseFileId file) {
      CaseHistory now = super.history(file);
      CaseHistory copy = copies.put(file, now);
      return copy == null ? now : copy;
    }
  }

  /** Reads no more than a page of a long history. */
  static final class ReadingOnePage extends SoundStore {
    @Override
    public CaseHistory history(CaseFileId file) {
      List<Entry> entries = super.history(file).entries();
      return CaseHistory.of(file, entries.subList(0, Math.min(entries.size(), 5_000)));
    }
  }

  /** Compares moments by the second. */
  static final class KnowingBySeconds extends SoundStore {
    @Override
    public CaseHistory historyKnownAt(CaseFileId file, Instant moment) {
      return history(file).asKnownOn(moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }
  }

  /** Takes up a walk one file too late. */
  static final class LosingAFileAtPages extends SoundStore {
    @Override
    public List<CaseFileId> files(FileCursor cursor, int atMost) {
      return files().stream()
          .filter(cursor::isBefore)
          .skip(cursor.last().isPresent() ? 1 : 0)
          .limit(atMost)
          .toList();
    }
  }

  /** Finds people also by what was struck out. */
  static final class FindingStruckOut extends SoundStore {
    @Override
    public List<CaseFileId> filesNaming(PersonIdentifier person) {
      return files().stream()
          .filter(
              file ->
                  history(file).entries().stream()
                      .map(entry -> CaseHistory.of(file, List.of(entry)))
                      .anyMatch(alone -> PersonIdentifier.in(alone).contains(person)))
          .toList();
    }
  }
}
