// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseHistory;

/** What came of reading a case file: its history, or everything that keeps it from being one. */
public sealed interface CaseReading {

  /** The document holds a history, and the history can be folded. */
  record Accepted(CaseHistory history) implements CaseReading {

    /** The history is needed. */
    public Accepted {
      requireNonNull(history, "history");
    }
  }

  /** The document is refused, for every one of these reasons, in the order of the document. */
  record Refused(List<JsonProblem> problems) implements CaseReading {

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
