// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.ProtectionEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.court.CourtApplication;
import org.familysafeguarding.court.CourtApplicationId;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.OrderSought;
import org.familysafeguarding.court.ProceedingsOutcome;
import org.familysafeguarding.court.TimetableExtension;
import org.familysafeguarding.emergency.EmergencyExtension;
import org.familysafeguarding.emergency.EmergencyPower;
import org.familysafeguarding.emergency.EmergencyPowerId;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EmergencyTerms;
import org.familysafeguarding.emergency.EndOfPower;
import org.familysafeguarding.enquiry.MultiAgencyTeam;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.RelevantInformation;
import org.familysafeguarding.sharing.RelevantInformationId;
import org.familysafeguarding.sharing.Restriction;
import org.familysafeguarding.sharing.RestrictionId;
import org.familysafeguarding.sharing.RestrictionLifting;
import org.familysafeguarding.sharing.SharingDecision;

/** Telling how children were protected at once and how the council went to court. */
@CheckReturnValue
interface ProtectionVerbs extends CaseWriting {

  /** Every child is taken into police protection; there was no time for an order. */
  default FamilyCase policeProtection(String id) {
    return emergencyPower(
        id,
        new EmergencyTerms.PoliceProtection(
            Optional.of(words("The children could not stay that night."))));
  }

  /** An emergency protection order is made for every child. */
  default FamilyCase emergencyProtectionOrder(String id, LocalDate lastDay) {
    return emergencyPower(
        id, new EmergencyTerms.EmergencyProtectionOrder(lastDay, Optional.empty()));
  }

  /** An emergency power is taken for every child, on those terms. */
  default FamilyCase emergencyPower(String id, EmergencyTerms terms) {
    return record(
        new ProtectionEvent.EmergencyPowerTaken(
            new EmergencyPower(new EmergencyPowerId(id), children(), terms, Optional.empty())));
  }

  /** An emergency protection order is extended, as harm is likely otherwise. */
  default FamilyCase emergencyPowerExtended(String id, LocalDate lastDay) {
    return record(
        new ProtectionEvent.EmergencyPowerExtended(
            new EmergencyPowerId(id),
            new EmergencyExtension(
                lastDay, Optional.of(words("The danger at home has not passed.")))));
  }

  /** Somebody is told, asked or thought of beside an emergency power. */
  default FamilyCase emergencyStepTaken(String id, EmergencyStep step) {
    return record(new ProtectionEvent.EmergencyStepTaken(new EmergencyPowerId(id), step));
  }

  /** An emergency power ends. */
  default FamilyCase emergencyPowerEnded(String id, EndOfPower how) {
    return record(new ProtectionEvent.EmergencyPowerEnded(new EmergencyPowerId(id), how));
  }

  /** A step is taken towards a family group decision-making meeting about every child. */
  default FamilyCase familyMeetingStep(FamilyMeetingStep step, String... adults) {
    Set<AdultId> named =
        Arrays.stream(adults).map(AdultId::new).collect(ImmutableSet.toImmutableSet());
    return record(new ProtectionEvent.FamilyMeetingStepTaken(step, children(), named));
  }

  /** An application for a care order for every child is issued; it was not too urgent. */
  default FamilyCase applicationIssued(String id) {
    return record(
        new ProtectionEvent.ApplicationIssued(
            new CourtApplication(
                new CourtApplicationId(id), children(), OrderSought.CARE_ORDER, Optional.empty())));
  }

  /** The court allows proceedings to go on to that day, and says why. */
  default FamilyCase timetableExtended(String id, LocalDate lastDay) {
    return record(
        new ProtectionEvent.TimetableExtended(
            new CourtApplicationId(id),
            new TimetableExtension(
                lastDay, Optional.of(words("An assessment of an aunt has to be finished.")))));
  }

  /** The court disposes of an application. */
  default FamilyCase proceedingsEnded(String id, ProceedingsOutcome outcome) {
    return record(new ProtectionEvent.ProceedingsEnded(new CourtApplicationId(id), outcome));
  }

  /** A multi-agency child protection team of these practitioners takes up the case. */
  default FamilyCase multiAgencyTeam(String id, String... members) {
    return record(
        new EnquiryEvent.MultiAgencyTeamEngaged(
            new MultiAgencyTeam(new TeamId(id), ImmutableSet.copyOf(UsualTeam.ids(members)))));
  }

  /** Relevant information about every child is weighed, and the decision explained. */
  default FamilyCase informationWeighed(String id, String recipient, SharingDecision decision) {
    return record(
        new PracticeEvent.InformationWeighed(
            new RelevantInformation(
                new RelevantInformationId(id),
                children(),
                new AgencyId(recipient),
                decision,
                Optional.of(words("The school needs to know.")))));
  }

  /** {@code TM1} puts an earlier entry into a compartment. */
  default FamilyCase restricted(String id, String entry, Compartment compartment) {
    return record(
        new PracticeEvent.InformationRestricted(
            new Restriction(
                new RestrictionId(id),
                new EntryId(entry),
                compartment,
                new PractitionerId("TM1"),
                words("It would tell him where she goes."))));
  }

  /** {@code TM1} lifts a restriction. */
  default FamilyCase restrictionLifted(String id) {
    return record(
        new PracticeEvent.RestrictionLifted(
            new RestrictionLifting(
                new RestrictionId(id), new PractitionerId("TM1"), words("She has told him."))));
  }
}
