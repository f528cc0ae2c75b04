// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** Several writers who set off at the same moment, each in a thread of its own. */
final class Writers {

  private static final int PATIENCE_IN_SECONDS = 60;

  private Writers() {}

  /** Lets all of them write at once; tells for each, in order, what it failed with, if it did. */
  static List<Optional<Throwable>> together(List<Runnable> writers) {
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      CyclicBarrier start = new CyclicBarrier(writers.size());
      List<Future<Object>> running =
          writers.stream().map(writer -> threads.submit(startingAt(start, writer))).toList();
      List<Optional<Throwable>> failures = new ArrayList<>();
      for (Future<Object> each : running) {
        failures.add(failureOf(each));
      }
      return failures;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Object> startingAt(CyclicBarrier start, Runnable writer) {
    return () -> {
      start.await(PATIENCE_IN_SECONDS, SECONDS);
      writer.run();
      return "written";
    };
  }

  private static Optional<Throwable> failureOf(Future<Object> writing) {
    try {
      writing.get(PATIENCE_IN_SECONDS, SECONDS);
      return Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.ofNullable(failed.getCause());
    } catch (TimeoutException hanging) {
      return Optional.of(hanging);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writers were writing", interrupted);
    }
  }
}
