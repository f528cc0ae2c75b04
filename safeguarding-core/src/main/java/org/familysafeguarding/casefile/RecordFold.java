// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.Departures;
import org.familysafeguarding.people.ChildId;

/** Folds what is done to the file itself. */
final class RecordFold implements CaseRecordEvent.Reader {

  private final Openness.Builder openness = new Openness.Builder();
  private final Departures.Builder departures = Departures.builder();
  private final KnownPeople people;
  private Optional<OpenedCase> opening = Optional.empty();

  RecordFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void opened(CaseRecordEvent.Opened event, Occurrence when) {
    checkArgument(opening.isEmpty(), "The case file has already been opened");
    opening = Optional.of(new OpenedCase(event.family(), event.council(), when));
  }

  /** A child's case is open from the day they joined it. */
  void childJoined(ChildId child, Occurrence when) {
    openness.opened(child, when.on());
  }

  @Override
  public void closed(CaseRecordEvent.Closed event, Occurrence when) {
    people.requireAll(event.children());
    openness.closed(event, when);
  }

  @Override
  public void reopened(CaseRecordEvent.Reopened event, Occurrence when) {
    people.requireAll(event.children());
    event.children().forEach(child -> openness.reopened(child, when.on()));
  }

  @Override
  public void departureAgreed(CaseRecordEvent.DepartureAgreed event, Occurrence when) {
    departures.agreed(event.departure(), when);
  }

  @Override
  public void corrected(CaseRecordEvent.Corrected event, Occurrence when) {
    throw new IllegalStateException("A correction is applied before folding: " + when);
  }

  @Override
  public void struckOut(CaseRecordEvent.StruckOut event, Occurrence when) {
    throw new IllegalStateException("A striking-out is applied before folding: " + when);
  }

  Optional<OpenedCase> opening() {
    return opening;
  }

  Departures departures() {
    return departures.build();
  }

  Openness openness() {
    return openness.build();
  }
}
