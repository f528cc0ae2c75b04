// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.rules.LocalPolicy;

/** What came of reading a council's policy: the policy, or all that keeps it from holding. */
public sealed interface PolicyReading {

  /** Every setting stands against the slots and the rulebooks. */
  record Accepted(LocalPolicy policy) implements PolicyReading {

    /** The policy is needed. */
    public Accepted {
      requireNonNull(policy, "policy");
    }
  }

  /** The document is refused, for every one of these reasons, in the order of the document. */
  record Refused(List<JsonProblem> problems) implements PolicyReading {

    /** Refuses to refuse without a reason. */
    public Refused {
      problems = Problems.reasons(problems);
    }

    /** One problem to a line, each after its place. */
    @Override
    public String toString() {
      return Problems.lines(problems);
    }
  }
}
