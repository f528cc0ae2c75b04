// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Things to be compared, done in turns.
 *
 * @param warmingUp how many rounds are not counted
 * @param counted how many are
 */
record Rounds(int warmingUp, int counted) {

  /** Something done once in each round, which is told its number. */
  @FunctionalInterface
  interface Step {
    void run(int round) throws Exception;
  }

  int all() {
    return warmingUp + counted;
  }

  /** How long each took in each round; who is first changes from round to round. */
  Timings measure(Map<String, Step> steps) throws Exception {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    steps.keySet().forEach(name -> nanos.put(name, new long[counted]));
    String[] names = steps.keySet().toArray(new String[0]);
    for (int round = 0; round < all(); round++) {
      for (int turn = 0; turn < names.length; turn++) {
        String name = names[(turn + round) % names.length];
        Step step = steps.getOrDefault(name, number -> {});
        long began = System.nanoTime();
        step.run(round);
        long took = System.nanoTime() - began;
        if (round >= warmingUp) {
          nanos.getOrDefault(name, new long[0])[round - warmingUp] = took;
        }
      }
    }
    return new Timings(nanos);
  }
}
