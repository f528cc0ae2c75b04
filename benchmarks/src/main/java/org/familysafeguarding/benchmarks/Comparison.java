// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link CaseBenchmark} and prints how the library compares with everything else in that run.
 *
 * <p>The figure of a benchmark is the median of its iterations, which one slow moment of a machine
 * does not move.
 */
public final class Comparison {

  private Comparison() {}

  /** Measures for five minutes, or for one if told {@code quick}, and prints tables. */
  public static void main(String... args) throws RunnerException {
    boolean quick = args.length > 0 && args[0].equals("quick");
    System.out.println(figures(measured(quick ? 1 : 2, quick ? 2 : 5)).inMarkdown());
  }

  private static Collection<RunResult> measured(int forks, int iterations) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(CaseBenchmark.class.getName())
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(2))
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }

  private static Figures figures(Collection<RunResult> runs) {
    Map<String, Double> micros = new TreeMap<>();
    Map<String, Double> bytes = new TreeMap<>();
    for (RunResult run : runs) {
      String name = run.getParams().getBenchmark();
      String method = name.substring(name.lastIndexOf('.') + 1);
      micros.put(method, median(run.getPrimaryResult()));
      run.getSecondaryResults().values().stream()
          .filter(each -> each.getLabel().endsWith("gc.alloc.rate.norm"))
          .forEach(each -> bytes.put(method, median(each)));
    }
    return new Figures(micros, bytes, TwentyRules.published());
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
