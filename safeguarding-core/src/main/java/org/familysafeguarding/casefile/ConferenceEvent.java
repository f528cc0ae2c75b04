// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceRequest;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.conference.TransferNotice;
import org.familysafeguarding.conference.TransferStep;

/** A child protection conference, or word that one is needed for children who moved in. */
public sealed interface ConferenceEvent extends CaseEvent {

  /** Another council told this one that children on its plan have moved in. */
  record TransferNotified(TransferNotice notice) implements ConferenceEvent {

    public TransferNotified {
      requireNonNull(notice, "notice");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.transferNotified(this, when);
    }
  }

  /** A step of such a transfer was taken. */
  record TransferStepTaken(TransferId transfer, TransferStep step) implements ConferenceEvent {

    public TransferStepTaken {
      requireNonNull(transfer, "transfer");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.transferStepTaken(this, when);
    }
  }

  /** Somebody asked for a conference to be arranged. */
  record Requested(ConferenceRequest request) implements ConferenceEvent {

    public Requested {
      requireNonNull(request, "request");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.requested(this, when);
    }
  }

  /** A step around a conference was taken, before it met, at it or after it. */
  record StepTaken(ConferenceId conference, ConferenceStep step) implements ConferenceEvent {

    public StepTaken {
      requireNonNull(conference, "conference");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** A conference met. */
  record Met(Conference conference) implements ConferenceEvent {

    public Met {
      requireNonNull(conference, "conference");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.met(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void transferNotified(TransferNotified event, Occurrence when);

    void transferStepTaken(TransferStepTaken event, Occurrence when);

    void requested(Requested event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void met(Met event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.conference(this, when);
  }
}
