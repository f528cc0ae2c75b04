// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.meeting;
import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;

/** Telling what was done on suspicion of significant harm. */
@CheckReturnValue
interface EnquiryVerbs extends CaseWriting {

  /** A discussion about every child; with SW1, PC1 and HV1 where nobody is named. */
  default FamilyCase strategyDiscussion(String id, StrategyDecision decision, String... present) {
    return record(
        new EnquiryEvent.StrategyDiscussionHeld(
            new StrategyDiscussion(
                new StrategyDiscussionId(id),
                children(),
                meeting(present, "SW1", "PC1", "HV1"),
                decision,
                words("What was seen fits with what the school has noticed."))));
  }

  /** The record of a discussion is given to those who took part. */
  default FamilyCase strategyRecordShared(String discussion) {
    return record(new EnquiryEvent.StrategyRecordShared(new StrategyDiscussionId(discussion)));
  }

  /** An enquiry about every child begins after a discussion, led by {@code SW1}. */
  default FamilyCase enquiryStarted(String id, String discussion) {
    return enquiryStartedBy(id, discussion, "SW1");
  }

  /** An enquiry about every child begins, and nobody records after which discussion. */
  default FamilyCase enquiryStarted(String id) {
    return enquiryStarted(id, Optional.empty(), "SW1");
  }

  /** An enquiry about every child begins after a discussion, led by that practitioner. */
  default FamilyCase enquiryStartedBy(String id, String discussion, String lead) {
    return enquiryStarted(id, Optional.of(new StrategyDiscussionId(discussion)), lead);
  }

  private FamilyCase enquiryStarted(
      String id, Optional<StrategyDiscussionId> discussion, String lead) {
    return record(
        new EnquiryEvent.Started(
            new Enquiry(new EnquiryId(id), children(), discussion, new PractitionerId(lead))));
  }

  /** Something else is done in the course of an enquiry, for every child. */
  default FamilyCase stepTaken(String enquiry, EnquiryStep step) {
    return record(new EnquiryEvent.StepTaken(new EnquiryId(enquiry), children(), step));
  }

  /** An enquiry concludes the same for every child; {@code TM1} agrees. */
  default FamilyCase enquiryConcluded(String id, EnquiryOutcome outcome) {
    return record(
        new EnquiryEvent.Concluded(
            new EnquiryId(id),
            new EnquiryConclusion(children(), outcome, new PractitionerId("TM1"))));
  }
}
