// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.allegation.Allegation;
import org.familysafeguarding.allegation.AllegationId;
import org.familysafeguarding.allegation.AllegationStep;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.incident.IncidentId;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.incident.SeriousIncident;
import org.familysafeguarding.missing.Absence;
import org.familysafeguarding.missing.AbsenceId;
import org.familysafeguarding.missing.Interviewer;
import org.familysafeguarding.missing.ReturnInterviewStep;

/** A child's going missing, a serious incident, or an allegation against an adult. */
public sealed interface IncidentEvent extends CaseEvent {

  /** A child went missing, or was not where they should be. */
  record AbsenceBegan(Absence absence) implements IncidentEvent {

    public AbsenceBegan {
      requireNonNull(absence, "absence");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.absenceBegan(this, when);
    }
  }

  /** A missing or absent child came back or was found. */
  record ChildReturned(AbsenceId absence) implements IncidentEvent {

    public ChildReturned {
      requireNonNull(absence, "absence");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.childReturned(this, when);
    }
  }

  /** A return interview was offered, declined or held. */
  record ReturnInterviewStepTaken(
      AbsenceId absence, ReturnInterviewStep step, Optional<Interviewer> interviewer)
      implements IncidentEvent {

    public ReturnInterviewStepTaken {
      requireNonNull(absence, "absence");
      requireNonNull(step, "step");
      requireNonNull(interviewer, "interviewer");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.returnInterviewStepTaken(this, when);
    }
  }

  /** The council learned of a serious incident. */
  record SeriousIncidentLearnedOf(SeriousIncident incident) implements IncidentEvent {

    public SeriousIncidentLearnedOf {
      requireNonNull(incident, "incident");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.seriousIncidentLearnedOf(this, when);
    }
  }

  /** Somebody was notified of a serious incident, or it was reviewed. */
  record IncidentStepTaken(IncidentId incident, IncidentStep step) implements IncidentEvent {

    public IncidentStepTaken {
      requireNonNull(incident, "incident");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.incidentStepTaken(this, when);
    }
  }

  /** An employer received an allegation against an adult in a position of trust. */
  record AllegationReceived(Allegation allegation) implements IncidentEvent {

    public AllegationReceived {
      requireNonNull(allegation, "allegation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allegationReceived(this, when);
    }
  }

  /** The designated officer was told of an allegation, or it was dealt with further. */
  record AllegationStepTaken(AllegationId allegation, AllegationStep step)
      implements IncidentEvent {

    public AllegationStepTaken {
      requireNonNull(allegation, "allegation");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allegationStepTaken(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void absenceBegan(AbsenceBegan event, Occurrence when);

    void childReturned(ChildReturned event, Occurrence when);

    void returnInterviewStepTaken(ReturnInterviewStepTaken event, Occurrence when);

    void seriousIncidentLearnedOf(SeriousIncidentLearnedOf event, Occurrence when);

    void incidentStepTaken(IncidentStepTaken event, Occurrence when);

    void allegationReceived(AllegationReceived event, Occurrence when);

    void allegationStepTaken(AllegationStepTaken event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.incident(this, when);
  }
}
