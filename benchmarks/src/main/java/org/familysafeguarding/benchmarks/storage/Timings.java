// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each of several things took in each of the same rounds, in nanoseconds. */
record Timings(Map<String, long[]> nanos) {

  private static final double NANOS_PER_MICRO = 1_000;

  Timings {
    nanos = new LinkedHashMap<>(nanos);
  }

  /** The median, in microseconds. */
  double micros(String name) {
    return quantile(name, 0.5) / NANOS_PER_MICRO;
  }

  /** What so many of the rounds did not exceed, in nanoseconds. */
  double quantile(String name, double share) {
    return quantile(Arrays.stream(of(name)).asDoubleStream().toArray(), share);
  }

  /** The ratio of the medians. */
  double ratio(String name, String baseline) {
    return micros(name) / micros(baseline);
  }

  /** Half of the rounds had a ratio between these two. */
  double[] middleHalf(String name, String baseline) {
    double[] ratios = new double[of(name).length];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = (double) of(name)[round] / of(baseline)[round];
    }
    return new double[] {quantile(ratios, 0.25), quantile(ratios, 0.75)};
  }

  private long[] of(String name) {
    return requireNonNull(nanos.get(name), name + " was not measured");
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }
}
