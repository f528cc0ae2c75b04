// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourtApplications;
import org.familysafeguarding.court.EndedProceedings;
import org.familysafeguarding.court.ExtendedTimetable;
import org.familysafeguarding.court.FamilyMeetings;
import org.familysafeguarding.court.TakenFamilyMeetingStep;
import org.familysafeguarding.emergency.EmergencyPowers;
import org.familysafeguarding.emergency.EndedPower;
import org.familysafeguarding.emergency.GrantedExtension;
import org.familysafeguarding.emergency.TakenEmergencyStep;

/** Folds emergency powers, family meetings and proceedings. */
final class ProtectionFold implements ProtectionEvent.Reader {

  private final EmergencyPowers.Builder powers = EmergencyPowers.builder();
  private final CourtApplications.Builder applications = CourtApplications.builder();
  private final FamilyMeetings.Builder familyMeetings = FamilyMeetings.builder();
  private final KnownPeople people;

  ProtectionFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void emergencyPowerTaken(ProtectionEvent.EmergencyPowerTaken event, Occurrence when) {
    people.requireAll(event.power().children());
    powers.taken(event.power(), when);
  }

  @Override
  public void emergencyPowerExtended(
      ProtectionEvent.EmergencyPowerExtended event, Occurrence when) {
    powers.extended(event.power(), new GrantedExtension(event.extension(), when));
  }

  @Override
  public void emergencyStepTaken(ProtectionEvent.EmergencyStepTaken event, Occurrence when) {
    powers.stepTaken(event.power(), new TakenEmergencyStep(event.step(), when));
  }

  @Override
  public void emergencyPowerEnded(ProtectionEvent.EmergencyPowerEnded event, Occurrence when) {
    powers.ended(event.power(), new EndedPower(event.how(), when));
  }

  @Override
  public void familyMeetingStepTaken(
      ProtectionEvent.FamilyMeetingStepTaken event, Occurrence when) {
    people.requireAll(event.children());
    people.requireAll(event.adults());
    familyMeetings.stepTaken(
        new TakenFamilyMeetingStep(event.step(), event.children(), event.adults(), when));
  }

  @Override
  public void applicationIssued(ProtectionEvent.ApplicationIssued event, Occurrence when) {
    people.requireAll(event.application().children());
    applications.issued(event.application(), when);
  }

  @Override
  public void timetableExtended(ProtectionEvent.TimetableExtended event, Occurrence when) {
    applications.extended(event.application(), new ExtendedTimetable(event.extension(), when));
  }

  @Override
  public void proceedingsEnded(ProtectionEvent.ProceedingsEnded event, Occurrence when) {
    applications.ended(event.application(), new EndedProceedings(event.outcome(), when));
  }

  EmergencyPowers powers() {
    return powers.build();
  }

  CourtApplications applications() {
    return applications.build();
  }

  FamilyMeetings familyMeetings() {
    return familyMeetings.build();
  }
}
