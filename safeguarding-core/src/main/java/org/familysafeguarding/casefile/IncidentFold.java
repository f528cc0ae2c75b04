// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.allegation.Allegations;
import org.familysafeguarding.allegation.TakenAllegationStep;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.incident.SeriousIncidents;
import org.familysafeguarding.incident.TakenIncidentStep;
import org.familysafeguarding.missing.Absences;
import org.familysafeguarding.missing.TakenInterviewStep;

/** Folds absences, serious incidents and allegations. */
final class IncidentFold implements IncidentEvent.Reader {

  private final Absences.Builder absences = Absences.builder();
  private final SeriousIncidents.Builder incidents = SeriousIncidents.builder();
  private final Allegations.Builder allegations = Allegations.builder();
  private final KnownPeople people;

  IncidentFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void absenceBegan(IncidentEvent.AbsenceBegan event, Occurrence when) {
    people.require(event.absence().child());
    absences.began(event.absence(), when);
  }

  @Override
  public void childReturned(IncidentEvent.ChildReturned event, Occurrence when) {
    absences.ended(event.absence(), when);
  }

  @Override
  public void returnInterviewStepTaken(
      IncidentEvent.ReturnInterviewStepTaken event, Occurrence when) {
    absences.interviewStepTaken(
        event.absence(), new TakenInterviewStep(event.step(), event.interviewer(), when));
  }

  @Override
  public void seriousIncidentLearnedOf(
      IncidentEvent.SeriousIncidentLearnedOf event, Occurrence when) {
    people.requireAll(event.incident().children());
    incidents.learnedOf(event.incident(), when);
  }

  @Override
  public void incidentStepTaken(IncidentEvent.IncidentStepTaken event, Occurrence when) {
    incidents.stepTaken(event.incident(), new TakenIncidentStep(event.step(), when));
  }

  @Override
  public void allegationReceived(IncidentEvent.AllegationReceived event, Occurrence when) {
    people.requireAll(event.allegation().children());
    allegations.received(event.allegation(), when);
  }

  @Override
  public void allegationStepTaken(IncidentEvent.AllegationStepTaken event, Occurrence when) {
    allegations.stepTaken(event.allegation(), new TakenAllegationStep(event.step(), when));
  }

  Absences absences() {
    return absences.build();
  }

  SeriousIncidents incidents() {
    return incidents.build();
  }

  Allegations allegations() {
    return allegations.build();
  }
}
