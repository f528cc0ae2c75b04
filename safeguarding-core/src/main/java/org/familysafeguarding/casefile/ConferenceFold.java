// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.Conferences;

/** Folds conferences. */
final class ConferenceFold implements ConferenceEvent.Reader {

  private final Conferences.Builder conferences = Conferences.builder();
  private final KnownPeople people;

  ConferenceFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void transferNotified(ConferenceEvent.TransferNotified event, Occurrence when) {
    people.requireAll(event.notice().children());
    conferences.transferNotified(event.notice(), when);
  }

  @Override
  public void met(ConferenceEvent.Met event, Occurrence when) {
    people.requireAll(event.conference().children());
    people.requireAll(event.conference().meeting().attendance().family());
    conferences.met(event.conference(), when);
  }

  Conferences build() {
    return conferences.build();
  }
}
