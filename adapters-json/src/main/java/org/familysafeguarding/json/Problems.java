// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Everything found to be wrong with one document.
 *
 * <p>A document of a million faults would need more memory for its problems than for itself, so
 * only the first thousand are told one by one; of the rest, how many there are.
 */
final class Problems {

  static final int MOST_TOLD = 1_000;

  private final List<JsonProblem> told = new ArrayList<>();
  private int untold;

  /** Words a problem only if it is to be told, for finding the words may take a while. */
  void add(Place at, Supplier<String> message) {
    if (told.size() < MOST_TOLD) {
      told.add(new JsonProblem(at.pointer(), message.get()));
    } else {
      untold++;
    }
  }

  /** These as the reasons for a refusal; there must be one. */
  static List<JsonProblem> reasons(List<JsonProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must say at least once what is wrong");
    }
    return List.copyOf(problems);
  }

  /** One problem to a line, each after its place. */
  static String lines(List<JsonProblem> problems) {
    return problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n"));
  }

  boolean areNone() {
    return told.isEmpty();
  }

  List<JsonProblem> all() {
    List<JsonProblem> all = new ArrayList<>(told);
    if (untold > 0) {
      all.add(new JsonProblem("", "has " + untold + " more problems; put right the others first"));
    }
    return List.copyOf(all);
  }
}
