// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationDecision;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.ClinicalSupervision;
import org.familysafeguarding.agency.Consultation;
import org.familysafeguarding.agency.HandoverStep;
import org.familysafeguarding.agency.ManagementOversight;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.Training;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.TeamEvent;

/** Telling who works with the family. */
@CheckReturnValue
interface TeamVerbs extends CaseWriting {

  /** Everybody of the {@link UsualTeam} becomes involved, and its team takes the family on. */
  default FamilyCase withUsualTeam() {
    FamilyCase told = (FamilyCase) this;
    for (CaseEvent event : UsualTeam.arriving()) {
      told = told.record(event);
    }
    return told;
  }

  /** A practitioner is allocated to these people; to the whole family where none are named. */
  default FamilyCase allocated(
      String id, String practitioner, AllocationRole role, String... workingWith) {
    return record(
        new TeamEvent.Allocated(
            new Allocation(
                new AllocationId(id),
                new PractitionerId(practitioner),
                role,
                people(workingWith))));
  }

  /** An allocation ends. */
  default FamilyCase allocationEnded(String id) {
    return record(new TeamEvent.AllocationEnded(new AllocationId(id)));
  }

  /** A practitioner completes a course in motivational interviewing that does not run out. */
  default FamilyCase trainedInMotivationalInterviewing(String practitioner) {
    return trained(practitioner, Optional.empty());
  }

  /** A practitioner completes a course in motivational interviewing that holds until that day. */
  default FamilyCase trainedInMotivationalInterviewing(String practitioner, LocalDate validUntil) {
    return trained(practitioner, Optional.of(validUntil));
  }

  private FamilyCase trained(String practitioner, Optional<LocalDate> validUntil) {
    return record(
        new TeamEvent.PractitionerTrained(
            new Training(
                new PractitionerId(practitioner),
                TrainingKind.MOTIVATIONAL_INTERVIEWING,
                validUntil)));
  }

  /** Somebody becomes a practitioner's clinical supervisor. */
  default FamilyCase clinicallySupervised(String practitioner, String supervisor) {
    return record(
        new TeamEvent.ClinicalSupervisionArranged(
            new ClinicalSupervision(
                new PractitionerId(practitioner), new PractitionerId(supervisor))));
  }

  /** {@code TM1} agrees, at the request of {@code SW1}, to an allocation by that id. */
  default FamilyCase allocationDecided(String id, SpecialistFunction function) {
    return record(
        new TeamEvent.AllocationDecided(
            new AllocationDecision(
                new AllocationId(id),
                function,
                new PractitionerId("SW1"),
                new PractitionerId("TM1"))));
  }

  /** A specialist advises {@code SW1} without being allocated. */
  default FamilyCase consulted(String specialist, SpecialistFunction function) {
    return record(
        new TeamEvent.ConsultationGiven(
            new Consultation(
                new PractitionerId(specialist),
                new PractitionerId("SW1"),
                function,
                words("Ask about weekends first."))));
  }

  /** {@code TM1} looks at the case of every child and gives direction. */
  default FamilyCase oversightGiven() {
    return record(
        new TeamEvent.OversightGiven(
            new ManagementOversight(
                new PractitionerId("TM1"), children(), words("See both children before Friday."))));
  }

  /** A practitioner takes a step in passing the family to another case holder. */
  default FamilyCase handoverStep(HandoverStep step, String by) {
    return record(new TeamEvent.HandoverStepTaken(step, new PractitionerId(by)));
  }
}
