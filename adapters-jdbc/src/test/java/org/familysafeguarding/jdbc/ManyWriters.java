// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;

/**
 * Writers who append for some seconds, in turn to files that all of them write to and to a file of
 * their own, and what is there when they are done.
 *
 * <p>Nothing but {@link StaleCaseFileException} may ever be thrown at them. Now and then one
 * appends from a version that it knows to be past, and must be told so.
 */
final class ManyWriters {

  private static final int SHARED_FILES = 2;
  private static final int MOST_ENTRIES = 400;

  private final JdbcCaseFileStore store;
  private final int writers;
  private final AtomicLong appends = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();

  ManyWriters(JdbcCaseFileStore store, int writers) {
    this.store = store;
    this.writers = writers;
  }

  /** One who writes, and what was acknowledged. */
  private final class Writer {

    private final int number;
    private final List<Kept> kept = new ArrayList<>();

    Writer(int number) {
      this.number = number;
    }

    Writer writeUntil(long end) {
      for (int n = 0; System.nanoTime() < end; n++) {
        String file =
            n % 2 == 0
                ? "SHARED-" + (n / 2 % SHARED_FILES) + "-" + round(n)
                : "OWN-" + number + "-" + round(n);
        append(new CaseFileId(file), entry(number, n), end);
      }
      return this;
    }

    private void append(CaseFileId file, Entry entry, long end) {
      long version = store.history(file).version();
      while (System.nanoTime() < end) {
        try {
          store.append(file, version, List.of(entry));
          kept.add(new Kept(file, version, entry));
          if (appends.incrementAndGet() % 50 == 0) {
            assertStale(file, version, entry);
          }
          return;
        } catch (StaleCaseFileException stale) {
          assertThat(stale.expectedVersion()).isEqualTo(version);
          assertThat(stale.actualVersion()).isGreaterThan(version);
          refusals.incrementAndGet();
          version = stale.actualVersion();
        }
      }
    }

    private void assertStale(CaseFileId file, long version, Entry entry) {
      refusals.incrementAndGet();
      assertThatExceptionOfType(StaleCaseFileException.class)
          .isThrownBy(() -> store.append(file, version, List.of(entry)))
          .withMessageContaining("read it again and decide anew");
    }
  }

  private record Kept(CaseFileId file, long version, Entry entry) {}

  /** A new file from time to time, so that no history becomes longer than those of families. */
  private static int round(int n) {
    return n / MOST_ENTRIES;
  }

  /** An entry that changes the rows to search by one time in five. */
  private static Entry entry(int writer, int n) {
    String id = "W" + writer + "-" + n;
    if (n % 5 > 0) {
      return Writing.entry(id, "Entry " + n + " of writer " + writer);
    }
    Entry joined =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withChildBorn("C" + writer + "-" + n, day("Wed 6 May 2020"))
            .history()
            .entries()
            .get(1);
    return new Entry(
        new EntryId(id),
        joined.occurredOn(),
        joined.recordedAt(),
        joined.recordedBy(),
        joined.event());
  }

  /** Lets them write, and looks at everything afterwards. */
  void writeFor(int seconds) throws Exception {
    List<Kept> kept = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      CyclicBarrier start = new CyclicBarrier(writers);
      List<Future<Writer>> writing = new ArrayList<>();
      for (int n = 0; n < writers; n++) {
        Writer writer = new Writer(n);
        writing.add(
            threads.submit(
                () -> {
                  start.await(60, SECONDS);
                  return writer.writeUntil(System.nanoTime() + SECONDS.toNanos(seconds));
                }));
      }
      for (Future<Writer> each : writing) {
        kept.addAll(each.get(seconds + 60L, SECONDS).kept);
      }
    } finally {
      threads.shutdownNow();
    }
    assertSound(kept);
  }

  private void assertSound(List<Kept> kept) {
    assertThat(kept).hasSize(appends.intValue()).isNotEmpty();
    kept.sort(Comparator.comparingLong(Kept::version));
    CaseFileStore read = store;
    for (CaseFileId file : read.files()) {
      assertThat(read.history(file).entries())
          .as("What was acknowledged, each at its place, and nothing else; in %s", file)
          .isEqualTo(
              kept.stream().filter(each -> each.file().equals(file)).map(Kept::entry).toList());
    }
    assertThat(kept.stream().map(Kept::file)).allMatch(read.files()::contains);
    assertThat(store.verifyAll()).as("The chains").isEmpty();
    assertThat(store.checkRecords()).as("Rows to search by, beside made anew").isEmpty();
    store.rebuildSearch();
    assertThat(store.checkRecords()).isEmpty();
  }

  @Override
  public String toString() {
    return writers + " writers: " + appends + " appends kept, " + refusals + " refused as stale";
  }
}
