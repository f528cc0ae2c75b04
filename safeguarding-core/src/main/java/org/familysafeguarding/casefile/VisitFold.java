// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.visit.Visits;

/** Folds visits. */
final class VisitFold implements VisitEvent.Reader {

  private final Visits.Builder visits = Visits.builder();
  private final KnownPeople people;

  VisitFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void made(VisitEvent.Made event, Occurrence when) {
    event.visit().children().forEach(seen -> people.require(seen.child()));
    visits.made(event.visit(), when);
  }

  Visits build() {
    return visits.build();
  }
}
