// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything wrong with one file, collected while it is read, so that all is said at once. */
final class Problems {

  private final String file;
  private final List<CaseProblem> all = new ArrayList<>();
  private Optional<String> currentCase = Optional.empty();

  Problems(String file) {
    this.file = file;
  }

  void inCase(String name) {
    currentCase = Optional.of(name);
  }

  void add(int line, String what) {
    CaseProblem problem = new CaseProblem(file, line, currentCase, what);
    if (!all.contains(problem)) {
      all.add(problem);
    }
  }

  int count() {
    return all.size();
  }

  List<CaseProblem> all() {
    return all.stream()
        .sorted(Comparator.comparingInt(CaseProblem::line))
        .collect(ImmutableList.toImmutableList());
  }
}
