// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.care.EpisodesOfCare;
import org.familysafeguarding.care.LeftCare;
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
  public void placed(CareEvent.Placed event, Occurrence when) {
    care.placed(event.placement(), when);
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
