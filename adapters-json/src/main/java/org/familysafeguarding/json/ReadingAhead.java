// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What lines say, in their order; the next lines are made sense of while one is dealt with.
 *
 * <p>Only whoever takes the readings asks for lines, so their source needs to know of no other
 * thread. Where it breaks off, the readings of what came before are still given.
 */
final class ReadingAhead implements Iterator<CaseReading>, AutoCloseable {

  private static final int MOST_LINES = 200;
  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;
  private static final int MOST_THREADS = 4;

  /** A line on its way to a reading. */
  private record Waiting(long characters, CompletableFuture<CaseReading> reading) {}

  private final Iterator<String> lines;
  private final Function<String, CaseReading> read;
  private final Executor readers;
  private final Runnable ending;
  private final Queue<Waiting> ahead = new ArrayDeque<>();
  private long characters;
  private Optional<UncheckedIOException> broken = Optional.empty();

  private ReadingAhead(
      Iterator<String> lines,
      Function<String, CaseReading> read,
      Executor readers,
      Runnable ending) {
    this.lines = lines;
    this.read = read;
    this.readers = readers;
    this.ending = ending;
  }

  /** Reads on threads that are the caller's to begin and to end. */
  static ReadingAhead on(
      Executor readers, Iterator<String> lines, Function<String, CaseReading> read) {
    return new ReadingAhead(lines, read, readers, () -> {});
  }

  /** Reads on threads of its own, which end when it is closed. */
  static ReadingAhead onThreadsOfItsOwn(
      Iterator<String> lines, Function<String, CaseReading> read) {
    int besidesThis = Runtime.getRuntime().availableProcessors() - 1;
    ExecutorService own =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(MOST_THREADS, besidesThis)), ReadingAhead::daemon);
    return new ReadingAhead(lines, read, own, own::shutdownNow);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "case-file-reading");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    fill();
    if (ahead.isEmpty() && broken.isPresent()) {
      throw broken.get();
    }
    return !ahead.isEmpty();
  }

  @Override
  public CaseReading next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more lines");
    }
    Waiting first = ahead.remove();
    characters -= first.characters();
    return first.reading().join();
  }

  /** Works something out beside the reading. */
  <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, readers);
  }

  private void fill() {
    try {
      while (broken.isEmpty() && hasRoom() && lines.hasNext()) {
        String line = lines.next();
        characters += line.length();
        ahead.add(new Waiting(line.length(), beside(() -> read.apply(line))));
      }
    } catch (UncheckedIOException failure) {
      broken = Optional.of(failure);
    }
  }

  private boolean hasRoom() {
    return ahead.isEmpty() || (ahead.size() < MOST_LINES && characters < MOST_CHARACTERS);
  }

  /** What nobody will take is not begun any more, on whosever threads it was to be. */
  @Override
  public void close() {
    ahead.forEach(waiting -> waiting.reading().cancel(false));
    ending.run();
  }
}
