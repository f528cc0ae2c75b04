// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.Workload;
import org.familysafeguarding.establishment.Establishment;

/**
 * What a council's teams are told of on one day, the day of the caseloads.
 *
 * @param takers whether each practitioner can take on a piece of work; none where nobody asked
 */
public record TeamsOnDay(
    Establishment establishment,
    Caseloads caseloads,
    List<FamilyWithout> without,
    Ahead ahead,
    List<Takers> takers) {

  public TeamsOnDay {
    requireNonNull(establishment, "establishment");
    requireNonNull(caseloads, "caseloads");
    requireNonNull(ahead, "ahead");
    without = List.copyOf(without);
    takers = List.copyOf(takers);
  }

  /** The workload, and of how many weeks from the one of the day on it is told. */
  public record Ahead(Workload workload, int weeks) {

    /** Refuses less than no week. */
    public Ahead {
      requireNonNull(workload, "workload");
      if (weeks < 0) {
        throw new IllegalArgumentException("weeks must be 0 or more, but was " + weeks);
      }
    }
  }
}
