// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.change.ChangeOverTime;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.Screenings;
import org.familysafeguarding.programme.Programme;

/** Folds direct work: the programme, screenings, and change over time. */
final class DirectWorkFold implements DirectWorkEvent.Reader {

  private final Programme.Builder programme = Programme.builder();
  private final Screenings.Builder screenings = Screenings.builder();
  private final ChangeOverTime.Builder change = ChangeOverTime.builder();
  private final KnownPeople people;

  DirectWorkFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void moduleMoved(DirectWorkEvent.ModuleMoved event, Occurrence when) {
    people.require(event.move().adult());
    programme.moved(event.move(), when);
  }

  @Override
  public void parentingAssessmentConcluded(
      DirectWorkEvent.ParentingAssessmentConcluded event, Occurrence when) {
    people.require(event.assessment().adult());
    people.requireAll(event.assessment().children());
    programme.concluded(event.assessment(), when);
  }

  @Override
  public void screeningCompleted(DirectWorkEvent.ScreeningCompleted event, Occurrence when) {
    people.require(event.screening().about());
    screenings.completed(event.screening(), when);
  }

  @Override
  public void alertActedOn(DirectWorkEvent.AlertActedOn event, Occurrence when) {
    screenings.responded(event.response(), when);
  }

  @Override
  public void maracStepTaken(DirectWorkEvent.MaracStepTaken event, Occurrence when) {
    people.require(event.action().victim());
    screenings.maracStep(event.action(), when);
  }

  @Override
  public void groupSessionHeld(DirectWorkEvent.GroupSessionHeld event, Occurrence when) {
    people.require(event.session().adult());
    programme.metInGroup(event.session(), when);
  }

  @Override
  public void changeGoalAgreed(DirectWorkEvent.ChangeGoalAgreed event, Occurrence when) {
    people.require(event.goal().of().adult());
    people.requireAll(event.goal().of().children());
    change.agreed(event.goal(), when);
  }

  @Override
  public void changeMeasured(DirectWorkEvent.ChangeMeasured event, Occurrence when) {
    change.measured(event.measure(), when);
  }

  @Override
  public void capacityJudged(DirectWorkEvent.CapacityJudged event, Occurrence when) {
    people.require(event.judgement().of().adult());
    people.requireAll(event.judgement().of().children());
    change.judged(event.judgement(), when);
  }

  Programme programme() {
    return programme.build();
  }

  Screenings screenings() {
    return screenings.build();
  }

  ChangeOverTime change() {
    return change.build();
  }
}
