// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.DateSpan;

/** A team that there is to be, whoever is in it, and the days on which it stands. */
public record EstablishedTeam(TeamId id, String name, DateSpan standing)
    implements EstablishmentFact {

  /** Refuses a blank name. */
  public EstablishedTeam {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(standing, "standing");
    checkArgument(!name.isBlank(), "The name of team %s must not be blank", id);
  }
}
