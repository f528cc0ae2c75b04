// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.meeting;
import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.ConferenceRequest;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.conference.TransferNotice;
import org.familysafeguarding.conference.TransferStep;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.risk.AbuseCategory;

/**
 * Telling of conferences: chaired by {@code CH1}, with SW1, HV1, PC1 and TE1, about every child.
 *
 * <p>Where a child needs a plan, or goes on with one, the category of abuse is neglect.
 */
@CheckReturnValue
interface ConferenceVerbs extends CaseWriting {

  /** Another council says that every child, on its plan, has moved in. */
  default FamilyCase transferNotified(String id) {
    return transferNotified(id, Optional.empty());
  }

  /** Another council says that every child, on its plan, has moved in until that day. */
  default FamilyCase transferNotified(String id, LocalDate leavingOn) {
    return transferNotified(id, Optional.of(leavingOn));
  }

  private FamilyCase transferNotified(String id, Optional<LocalDate> leavingOn) {
    return record(
        new ConferenceEvent.TransferNotified(
            new TransferNotice(new TransferId(id), children(), new AgencyId("LA2"), leavingOn)));
  }

  /** A step of a transfer is taken. */
  default FamilyCase stepTaken(String transfer, TransferStep step) {
    return record(new ConferenceEvent.TransferStepTaken(new TransferId(transfer), step));
  }

  /** Somebody asks for a conference after an enquiry, about every child, for that day. */
  default FamilyCase conferenceRequested(String id, String enquiry, LocalDate plannedFor) {
    return record(
        new ConferenceEvent.Requested(
            new ConferenceRequest(new ConferenceId(id), after(enquiry), children(), plannedFor)));
  }

  /** A step around a conference is taken. */
  default FamilyCase stepTaken(String conference, ConferenceStep step) {
    return record(new ConferenceEvent.StepTaken(new ConferenceId(conference), step));
  }

  /** A quorate conference takes every child over, who needs a plan. */
  default FamilyCase transferInConference(String id, String transfer) {
    return held(
        id,
        new ConferencePurpose.TransferIn(new TransferId(transfer)),
        ConferenceOutcome.PLAN_NEEDED);
  }

  /** A quorate conference after an enquiry finds that every child needs a plan. */
  default FamilyCase initialConference(String id, String enquiry) {
    return initialConference(id, enquiry, ConferenceOutcome.PLAN_NEEDED);
  }

  /** A quorate conference after an enquiry decides the same for every child. */
  default FamilyCase initialConference(String id, String enquiry, ConferenceOutcome outcome) {
    return held(id, after(enquiry), outcome);
  }

  /** A quorate review conference decides the same for every child. */
  default FamilyCase reviewConference(String id, ConferenceOutcome outcome) {
    return held(id, new ConferencePurpose.Review(), outcome);
  }

  /** An initial conference to which only {@code SW1} comes, and which is put off. */
  default FamilyCase adjournedConference(String id, String enquiry) {
    Quorum adjourned =
        new Quorum(
            Quorum.Standing.INQUORATE_AND_ADJOURNED,
            Optional.of(words("Neither health nor the police could come.")));
    return conference(
        new Conference(
            new ConferenceId(id),
            after(enquiry),
            children(),
            new ConferenceMeeting(
                new PractitionerId("CH1"), meeting(new String[] {"SW1"}), adjourned),
            List.of()));
  }

  /** A conference of any kind. */
  default FamilyCase conference(Conference conference) {
    return record(new ConferenceEvent.Met(conference));
  }

  private static ConferencePurpose after(String enquiry) {
    return new ConferencePurpose.Initial(Optional.of(new EnquiryId(enquiry)));
  }

  private FamilyCase held(String id, ConferencePurpose purpose, ConferenceOutcome outcome) {
    Optional<AbuseCategory> category =
        switch (outcome) {
          case PLAN_NEEDED, PLAN_CONTINUES -> Optional.of(AbuseCategory.NEGLECT);
          case NO_PLAN_NEEDED, PLAN_NO_LONGER_NEEDED -> Optional.empty();
        };
    return conference(
        new Conference(
            new ConferenceId(id),
            purpose,
            children(),
            new ConferenceMeeting(
                new PractitionerId("CH1"),
                meeting(new String[] {"SW1", "HV1", "PC1", "TE1"}),
                Quorum.quorate()),
            children().stream()
                .map(child -> new ConferenceDecision(child, outcome, category))
                .toList()));
  }
}
