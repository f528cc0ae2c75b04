// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /** Measures for eight minutes, or for two if told {@code quick}, and prints tables. */
  public static void main(String... args) throws RunnerException {
    boolean quick = args.length > 0 && args[0].equals("quick");
    List<RunResult> runs = new ArrayList<>();
    runs.addAll(measured("(fold|twenty.*)", quick, 1));
    runs.addAll(measured("(wholeCatalogue|decisionOnOneEntry)", quick, 4));
    System.out.println(figures(runs).inMarkdown());
  }

  /**
   * Runs the benchmarks so called.
   *
   * @param warmingUp how many times as long as it measures: hundreds of rules are slower until the
   *     compiler of the JVM has come round to them all
   */
  private static Collection<RunResult> measured(String methods, boolean quick, int warmingUp)
      throws RunnerException {
    int iterations = quick ? 2 : 5;
    return new Runner(
            new OptionsBuilder()
                .include(CaseBenchmark.class.getName() + "[.]" + methods + "$")
                .forks(quick ? 1 : 2)
                .warmupIterations(warmingUp * iterations)
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
