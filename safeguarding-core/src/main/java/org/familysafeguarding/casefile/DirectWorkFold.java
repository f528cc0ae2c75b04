// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.Screenings;
import org.familysafeguarding.programme.Programme;

/** Folds direct work: the programme, and screenings. */
final class DirectWorkFold implements DirectWorkEvent.Reader {

  private final Programme.Builder programme = Programme.builder();
  private final Screenings.Builder screenings = Screenings.builder();
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

  Programme programme() {
    return programme.build();
  }

  Screenings screenings() {
    return screenings.build();
  }
}
