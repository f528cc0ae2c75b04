// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.care.EpisodesOfCare;
import org.familysafeguarding.care.LeftCare;
import org.familysafeguarding.care.LegalStanding;
import org.familysafeguarding.care.TakenCareStep;
import org.familysafeguarding.care.TakenPlacementStep;
import org.familysafeguarding.chronology.Occurrence;

/** Folds episodes of care. */
final class CareFold implements CareEvent.Reader {

  private final EpisodesOfCare.Builder care = EpisodesOfCare.builder();
  private final KnownPeople people;

  CareFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void began(CareEvent.Began event, Occurrence when) {
    people.require(event.episode().child());
    care.began(event.episode(), when);
  }

  @Override
  public void legalStatusChanged(CareEvent.LegalStatusChanged event, Occurrence when) {
    care.legalStatusChanged(event.episode(), new LegalStanding(event.legalStatus(), when));
  }

  @Override
  public void stepTaken(CareEvent.StepTaken event, Occurrence when) {
    care.stepTaken(event.episode(), new TakenCareStep(event.step(), when, event.practitioner()));
  }

  @Override
  public void placed(CareEvent.Placed event, Occurrence when) {
    care.placed(event.placement(), when);
  }

  @Override
  public void placementStepTaken(CareEvent.PlacementStepTaken event, Occurrence when) {
    care.placementStepTaken(
        event.placement(), new TakenPlacementStep(event.step(), when, event.practitioner()));
  }

  @Override
  public void placementEnded(CareEvent.PlacementEnded event, Occurrence when) {
    care.placementEnded(event.placement(), when);
  }

  @Override
  public void reviewed(CareEvent.Reviewed event, Occurrence when) {
    care.reviewed(event.review(), when);
  }

  @Override
  public void left(CareEvent.Left event, Occurrence when) {
    care.left(event.episode(), new LeftCare(event.reason(), when));
  }

  EpisodesOfCare build() {
    return care.build();
  }
}
