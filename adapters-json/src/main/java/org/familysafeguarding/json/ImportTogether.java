// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.OverlongEntryException;
import org.familysafeguarding.spi.StaleCaseFileException;

/** Lines brought in a batch at a time: while one batch is kept, the next is made ready. */
final class ImportTogether {

  /** Keeps by itself what was read in a line, or says that it was begun with others. */
  @FunctionalInterface
  interface Keeping {
    ImportedLine line(CaseReading reading, boolean begun);
  }

  /**
   * Lines that were read.
   *
   * @param first the number of the first of them
   * @param begin what begins their files, if they are such as can be begun together
   */
  private record Ready(
      List<CaseReading> readings, long first, Optional<CompletableFuture<Runnable>> begin) {}

  private final CaseFileImport.Together store;
  private final Keeping keeping;
  private final ImportedLine.Listener listener;
  private final Optional<Executor> threads;
  private final ImportBatch waiting = new ImportBatch();
  private Optional<Ready> ready = Optional.empty();

  ImportTogether(
      CaseFileImport.Together store,
      Keeping keeping,
      ImportedLine.Listener listener,
      Optional<Executor> threads) {
    this.store = store;
    this.keeping = keeping;
    this.listener = listener;
    this.threads = threads;
  }

  /** Reads all lines, after so many that are done; tells how many there are with those. */
  long read(Iterator<String> lines, Function<String, CaseReading> reading, long done) {
    try (ReadingAhead readings = readingAhead(lines, reading)) {
      long number = done;
      while (hasNext(readings)) {
        CaseReading read = readings.next();
        if (!waiting.takes(read)) {
          makeReady(number, readings);
        }
        number++;
        waiting.add(read);
        if (waiting.isFull()) {
          makeReady(number, readings);
        }
      }
      makeReady(number, readings);
      keepReady();
      return number;
    }
  }

  private ReadingAhead readingAhead(Iterator<String> lines, Function<String, CaseReading> reading) {
    return threads
        .map(hosts -> ReadingAhead.on(hosts, lines, reading))
        .orElseGet(() -> ReadingAhead.onThreadsOfItsOwn(lines, reading));
  }

  /** Where the reader breaks off, what was made ready before is kept. */
  private boolean hasNext(ReadingAhead readings) {
    try {
      return readings.hasNext();
    } catch (UncheckedIOException brokenOff) {
      keepReady();
      throw brokenOff;
    }
  }

  /** Has those made ready that wait, up to that line, and meanwhile keeps those before. */
  private void makeReady(long last, ReadingAhead readings) {
    List<CaseReading> batch = waiting.emptied();
    List<CaseHistory> files = ImportBatch.accepted(batch);
    boolean together = !files.isEmpty() && files.stream().noneMatch(file -> file.version() == 0);
    Optional<CompletableFuture<Runnable>> begin =
        together ? Optional.of(readings.beside(() -> store.prepared(files))) : Optional.empty();
    Optional<Ready> next = Optional.of(new Ready(batch, last - batch.size() + 1, begin));
    keepReady();
    ready = next;
  }

  /** Keeps what is ready, and tells of each line. */
  private void keepReady() {
    if (ready.isPresent()) {
      Ready batch = ready.get();
      ready = Optional.empty();
      boolean begun = batch.begin().isPresent() && isBegun(batch.begin().get());
      long number = batch.first();
      for (CaseReading reading : batch.readings()) {
        listener.done(number++, keeping.line(reading, begun));
      }
    }
  }

  /** Begins them all together, if the store has none of them and can keep every one. */
  private static boolean isBegun(CompletableFuture<Runnable> begin) {
    try {
      workedOut(begin).run();
      return true;
    } catch (StaleCaseFileException | ErasedCaseFileException | OverlongEntryException ofOne) {
      return false;
    }
  }

  private static Runnable workedOut(CompletableFuture<Runnable> begin) {
    try {
      return begin.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException why ? why : failed;
    }
  }
}
