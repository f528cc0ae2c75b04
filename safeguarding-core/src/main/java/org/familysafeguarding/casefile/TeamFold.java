// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.agency.Teamwork;
import org.familysafeguarding.chronology.Occurrence;

/** Folds who works with the family, and how. */
final class TeamFold implements TeamEvent.Reader {

  private final TeamAroundFamily.Builder team = TeamAroundFamily.builder();
  private final Teamwork.Builder teamwork = Teamwork.builder();
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

  @Override
  public void practitionerTrained(TeamEvent.PractitionerTrained event, Occurrence when) {
    teamwork.trained(event.training(), when);
  }

  @Override
  public void clinicalSupervisionArranged(
      TeamEvent.ClinicalSupervisionArranged event, Occurrence when) {
    teamwork.supervised(event.supervision(), when);
  }

  @Override
  public void allocationDecided(TeamEvent.AllocationDecided event, Occurrence when) {
    teamwork.decided(event.decision(), when);
  }

  @Override
  public void consultationGiven(TeamEvent.ConsultationGiven event, Occurrence when) {
    teamwork.consulted(event.consultation(), when);
  }

  @Override
  public void oversightGiven(TeamEvent.OversightGiven event, Occurrence when) {
    people.requireAll(event.oversight().children());
    teamwork.overseen(event.oversight(), when);
  }

  @Override
  public void handoverStepTaken(TeamEvent.HandoverStepTaken event, Occurrence when) {
    teamwork.stepTaken(event.step(), event.takenBy(), when);
  }

  Teamwork teamwork() {
    return teamwork.build();
  }

  TeamAroundFamily build() {
    return team.build();
  }
}
