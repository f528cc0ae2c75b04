// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.util.List;

/** A local policy cannot stand; every reason is told at once. */
public final class RefusedPolicyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<PolicyProblem> problems;

  RefusedPolicyException(String council, List<PolicyProblem> problems) {
    super(
        "The policy of "
            + council
            + " cannot stand:\n"
            + String.join("\n", problems.stream().map(PolicyProblem::toString).toList()));
    this.problems = List.copyOf(problems);
  }

  /** Every line that cannot stand, in the order of the lines. */
  public List<PolicyProblem> problems() {
    return problems;
  }
}
