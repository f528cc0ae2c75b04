// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.chronology.Occurrence;

/** Folds who works with the family. */
final class TeamFold implements TeamEvent.Reader {

  private final TeamAroundFamily.Builder team = TeamAroundFamily.builder();
  private final KnownPeople people;

  TeamFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void agencyInvolved(TeamEvent.AgencyInvolved event, Occurrence when) {
    team.agencyInvolved(event.agency());
  }

  @Override
  public void practitionerInvolved(TeamEvent.PractitionerInvolved event, Occurrence when) {
    team.practitionerInvolved(event.practitioner());
  }

  @Override
  public void teamAssigned(TeamEvent.TeamAssigned event, Occurrence when) {
    team.teamAssigned(event.team(), when);
  }

  @Override
  public void allocated(TeamEvent.Allocated event, Occurrence when) {
    people.requireAll(event.allocation().workingWith());
    team.allocated(event.allocation(), when);
  }

  @Override
  public void allocationEnded(TeamEvent.AllocationEnded event, Occurrence when) {
    team.allocationEnded(event.allocation(), when);
  }

  TeamAroundFamily build() {
    return team.build();
  }
}
