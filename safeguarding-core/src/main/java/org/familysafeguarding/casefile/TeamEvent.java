// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationDecision;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.ClinicalSupervision;
import org.familysafeguarding.agency.Consultation;
import org.familysafeguarding.agency.HandoverStep;
import org.familysafeguarding.agency.ManagementOversight;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.Training;
import org.familysafeguarding.chronology.Occurrence;

/** Something that changed who works with the family. */
public sealed interface TeamEvent extends CaseEvent {

  /** An agency came to be involved with the family. */
  record AgencyInvolved(Agency agency) implements TeamEvent {

    public AgencyInvolved {
      requireNonNull(agency, "agency");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.agencyInvolved(this, when);
    }
  }

  /** A practitioner came to be involved with the family. */
  record PractitionerInvolved(Practitioner practitioner) implements TeamEvent {

    public PractitionerInvolved {
      requireNonNull(practitioner, "practitioner");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.practitionerInvolved(this, when);
    }
  }

  /** A team took the family on. */
  record TeamAssigned(Team team) implements TeamEvent {

    public TeamAssigned {
      requireNonNull(team, "team");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.teamAssigned(this, when);
    }
  }

  /** A practitioner was allocated to people in the family. */
  record Allocated(Allocation allocation) implements TeamEvent {

    public Allocated {
      requireNonNull(allocation, "allocation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allocated(this, when);
    }
  }

  /** An allocation ended. */
  record AllocationEnded(AllocationId allocation) implements TeamEvent {

    public AllocationEnded {
      requireNonNull(allocation, "allocation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allocationEnded(this, when);
    }
  }

  /** A practitioner completed a training. */
  record PractitionerTrained(Training training) implements TeamEvent {

    public PractitionerTrained {
      requireNonNull(training, "training");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.practitionerTrained(this, when);
    }
  }

  /** Somebody became a practitioner's clinical supervisor. */
  record ClinicalSupervisionArranged(ClinicalSupervision supervision) implements TeamEvent {

    public ClinicalSupervisionArranged {
      requireNonNull(supervision, "supervision");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.clinicalSupervisionArranged(this, when);
    }
  }

  /** The team agreed to allocate an adult specialist. */
  record AllocationDecided(AllocationDecision decision) implements TeamEvent {

    public AllocationDecided {
      requireNonNull(decision, "decision");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allocationDecided(this, when);
    }
  }

  /** A specialist advised a colleague without being allocated. */
  record ConsultationGiven(Consultation consultation) implements TeamEvent {

    public ConsultationGiven {
      requireNonNull(consultation, "consultation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.consultationGiven(this, when);
    }
  }

  /** A manager looked at the case and gave direction. */
  record OversightGiven(ManagementOversight oversight) implements TeamEvent {

    public OversightGiven {
      requireNonNull(oversight, "oversight");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.oversightGiven(this, when);
    }
  }

  /** A step was taken in passing the family to another case holder. */
  record HandoverStepTaken(HandoverStep step, PractitionerId takenBy) implements TeamEvent {

    public HandoverStepTaken {
      requireNonNull(step, "step");
      requireNonNull(takenBy, "takenBy");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.handoverStepTaken(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void agencyInvolved(AgencyInvolved event, Occurrence when);

    void practitionerInvolved(PractitionerInvolved event, Occurrence when);

    void teamAssigned(TeamAssigned event, Occurrence when);

    void allocated(Allocated event, Occurrence when);

    void allocationEnded(AllocationEnded event, Occurrence when);

    void practitionerTrained(PractitionerTrained event, Occurrence when);

    void clinicalSupervisionArranged(ClinicalSupervisionArranged event, Occurrence when);

    void allocationDecided(AllocationDecided event, Occurrence when);

    void consultationGiven(ConsultationGiven event, Occurrence when);

    void oversightGiven(OversightGiven event, Occurrence when);

    void handoverStepTaken(HandoverStepTaken event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.team(this, when);
  }
}
