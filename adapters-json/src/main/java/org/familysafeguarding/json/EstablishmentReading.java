// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.establishment.Establishment;

/**
 * What came of reading an establishment: the establishment, or all that keeps it from being one.
 */
public sealed interface EstablishmentReading {

  /** Everything in it agrees with the rest. */
  record Accepted(Establishment establishment) implements EstablishmentReading {

    /** The establishment is needed. */
    public Accepted {
      requireNonNull(establishment, "establishment");
    }
  }

  /** The document is refused, for every one of these reasons. */
  record Refused(List<JsonProblem> problems) implements EstablishmentReading {

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
