// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A team, as it was when the family became its own. */
public record TeamAssigned(Team team, Occurrence assigned) {

  public TeamAssigned {
    requireNonNull(team, "team");
    requireNonNull(assigned, "assigned");
  }
}
