// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Runs {@link CaseBenchmark} and prints how the library compares with everything else in that run.
 *
 * <p>Everything is measured in each of several rounds, so that an hour at which the machine is slow
 * falls on all of it. The figure of a benchmark is the median of its iterations in all rounds; that
 * of the quickest quarter says what it takes while nothing else disturbs the machine.
 */
public final class Comparison {

  private final boolean quick;
  private final Map<String, ListStatistics> micros = new TreeMap<>();
  private final Map<String, ListStatistics> bytes = new TreeMap<>();

  private Comparison(boolean quick) {
    this.quick = quick;
  }

  /** Measures for ten minutes, or for two if told {@code quick}, and prints tables. */
  public static void main(String... args) throws RunnerException {
    Comparison comparison = new Comparison(args.length > 0 && args[0].equals("quick"));
    for (int round = 0; round < (comparison.quick ? 1 : 3); round++) {
      comparison.measure("(fold|twenty.*)", 4);
      comparison.measure("(wholeCatalogue|decisionOnOneEntry)", 20);
    }
    System.out.println(comparison.figures(50).inMarkdown());
    System.out.println("\nThe quickest quarter of the iterations took no longer than this:\n");
    System.out.println(comparison.figures(25).inMarkdown());
  }

  /**
   * Runs the benchmarks so called, once.
   *
   * @param warmUps two seconds each: hundreds of rules are slower until the compiler of the JVM has
   *     come round to them all
   */
  private void measure(String methods, int warmUps) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(CaseBenchmark.class.getName() + "[.]" + methods + "$")
                .forks(1)
                .warmupIterations(quick ? 2 : warmUps)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(quick ? 4 : 12)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .build())
        .run()
        .forEach(this::note);
  }

  private void note(RunResult run) {
    String name = run.getParams().getBenchmark();
    String method = name.substring(name.lastIndexOf('.') + 1);
    for (IterationResult each : run.getAggregatedResult().getIterationResults()) {
      statistics(micros, method).addValue(each.getPrimaryResult().getScore());
      each.getSecondaryResults().values().stream()
          .filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm"))
          .forEach(result -> statistics(bytes, method).addValue(result.getScore()));
    }
  }

  private static ListStatistics statistics(Map<String, ListStatistics> all, String method) {
    return all.computeIfAbsent(method, none -> new ListStatistics());
  }

  private Figures figures(int percentile) {
    return new Figures(
        Maps.transformValues(micros, each -> each.getPercentile(percentile)),
        Maps.transformValues(bytes, each -> each.getPercentile(50)),
        TwentyRules.published());
  }
}
