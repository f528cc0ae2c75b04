// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.Conferences;
import org.familysafeguarding.conference.TakenConferenceStep;
import org.familysafeguarding.conference.TakenTransferStep;

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
  public void transferStepTaken(ConferenceEvent.TransferStepTaken event, Occurrence when) {
    conferences.stepTaken(new TakenTransferStep(event.transfer(), event.step(), when));
  }

  @Override
  public void requested(ConferenceEvent.Requested event, Occurrence when) {
    people.requireAll(event.request().children());
    conferences.requested(event.request(), when);
  }

  @Override
  public void stepTaken(ConferenceEvent.StepTaken event, Occurrence when) {
    conferences.stepTaken(new TakenConferenceStep(event.conference(), event.step(), when));
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
