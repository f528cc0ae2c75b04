// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourtApplication;
import org.familysafeguarding.court.CourtApplicationId;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.ProceedingsOutcome;
import org.familysafeguarding.court.TimetableExtension;
import org.familysafeguarding.emergency.EmergencyExtension;
import org.familysafeguarding.emergency.EmergencyPower;
import org.familysafeguarding.emergency.EmergencyPowerId;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EndOfPower;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;

/** Something done to protect children at once, or through the family court. */
public sealed interface ProtectionEvent extends CaseEvent {

  /** Children were protected at once, by an order or by the police. */
  record EmergencyPowerTaken(EmergencyPower power) implements ProtectionEvent {

    public EmergencyPowerTaken {
      requireNonNull(power, "power");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.emergencyPowerTaken(this, when);
    }
  }

  /** A court extended an emergency protection order. */
  record EmergencyPowerExtended(EmergencyPowerId power, EmergencyExtension extension)
      implements ProtectionEvent {

    public EmergencyPowerExtended {
      requireNonNull(power, "power");
      requireNonNull(extension, "extension");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.emergencyPowerExtended(this, when);
    }
  }

  /** Somebody was told, asked or thought of beside an emergency power. */
  record EmergencyStepTaken(EmergencyPowerId power, EmergencyStep step) implements ProtectionEvent {

    public EmergencyStepTaken {
      requireNonNull(power, "power");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.emergencyStepTaken(this, when);
    }
  }

  /** An emergency power came to an end. */
  record EmergencyPowerEnded(EmergencyPowerId power, EndOfPower how) implements ProtectionEvent {

    public EmergencyPowerEnded {
      requireNonNull(power, "power");
      requireNonNull(how, "how");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.emergencyPowerEnded(this, when);
    }
  }

  /** A step was taken towards a family group decision-making meeting, or instead of it. */
  record FamilyMeetingStepTaken(FamilyMeetingStep step, Set<ChildId> children, Set<AdultId> adults)
      implements ProtectionEvent {

    public FamilyMeetingStepTaken {
      requireNonNull(step, "step");
      children = ImmutableSortedSet.copyOf(children);
      adults = ImmutableSortedSet.copyOf(adults);
      checkArgument(!children.isEmpty(), "A family meeting must be about at least one child");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.familyMeetingStepTaken(this, when);
    }
  }

  /** A court issued the council's application for a care or supervision order. */
  record ApplicationIssued(CourtApplication application) implements ProtectionEvent {

    public ApplicationIssued {
      requireNonNull(application, "application");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.applicationIssued(this, when);
    }
  }

  /** A court allowed proceedings to go on longer. */
  record TimetableExtended(CourtApplicationId application, TimetableExtension extension)
      implements ProtectionEvent {

    public TimetableExtended {
      requireNonNull(application, "application");
      requireNonNull(extension, "extension");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.timetableExtended(this, when);
    }
  }

  /** A court disposed of an application, or it was withdrawn. */
  record ProceedingsEnded(CourtApplicationId application, ProceedingsOutcome outcome)
      implements ProtectionEvent {

    public ProceedingsEnded {
      requireNonNull(application, "application");
      requireNonNull(outcome, "outcome");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.proceedingsEnded(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void emergencyPowerTaken(EmergencyPowerTaken event, Occurrence when);

    void emergencyPowerExtended(EmergencyPowerExtended event, Occurrence when);

    void emergencyStepTaken(EmergencyStepTaken event, Occurrence when);

    void emergencyPowerEnded(EmergencyPowerEnded event, Occurrence when);

    void familyMeetingStepTaken(FamilyMeetingStepTaken event, Occurrence when);

    void applicationIssued(ApplicationIssued event, Occurrence when);

    void timetableExtended(TimetableExtended event, Occurrence when);

    void proceedingsEnded(ProceedingsEnded event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.protection(this, when);
  }
}
