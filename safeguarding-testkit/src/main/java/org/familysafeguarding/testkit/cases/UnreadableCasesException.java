// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.List;
import java.util.stream.Collectors;

/** Cases that somebody wrote cannot be made sense of; the message says why, one line for each. */
public final class UnreadableCasesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CaseProblem> problems;

  UnreadableCasesException(List<CaseProblem> problems) {
    super(
        "These cases cannot be read:\n"
            + problems.stream().map(CaseProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong. */
  public List<CaseProblem> problems() {
    return problems;
  }
}
