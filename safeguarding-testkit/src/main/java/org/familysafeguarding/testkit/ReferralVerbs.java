// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.Overrun;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.Contact;
import org.familysafeguarding.referral.ContactId;
import org.familysafeguarding.referral.LeadAgreement;
import org.familysafeguarding.referral.LeadPractitioner;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.referral.ReferralStep;

/** Telling how the family came to notice, and what was found out; {@code SW1} assesses. */
@CheckReturnValue
interface ReferralVerbs extends CaseWriting {

  /** A health visitor makes contact about every child. */
  default FamilyCase contacted(String id) {
    return record(
        new ReferralEvent.ContactReceived(
            new Contact(
                new ContactId(id),
                ReferralSource.HEALTH_VISITOR,
                children(),
                words("The health visitor asks for advice."))));
  }

  /** A health visitor refers every child. */
  default FamilyCase referred(String id) {
    return referredBy(id, ReferralSource.HEALTH_VISITOR);
  }

  /** Somebody refers every child; the primary need is not known yet. */
  default FamilyCase referredBy(String id, ReferralSource source) {
    return record(
        new ReferralEvent.Received(
            new Referral(
                new ReferralId(id),
                children(),
                source,
                Optional.empty(),
                words("The children are often hungry and cold."))));
  }

  /** {@code TM1} decides what to do about a referral. */
  default FamilyCase decided(String referral, ReferralDecision... decisions) {
    return record(
        new ReferralEvent.Decided(
            new ReferralId(referral), ImmutableSet.copyOf(decisions), new PractitionerId("TM1")));
  }

  /** The referrer is told that the referral has arrived. */
  default FamilyCase acknowledged(String referral) {
    return record(new ReferralEvent.ReferrerAcknowledged(new ReferralId(referral)));
  }

  /** The main reason for the need becomes clear. */
  default FamilyCase primaryNeedFound(String referral, PrimaryNeed need) {
    return record(new ReferralEvent.PrimaryNeedFound(new ReferralId(referral), need));
  }

  /** Something else is done about a referral. */
  default FamilyCase stepTaken(String referral, ReferralStep step) {
    return record(new ReferralEvent.StepTaken(new ReferralId(referral), step));
  }

  /** {@code TM1} chooses somebody who agrees to lead the work with the family. */
  default FamilyCase leadChosen(String referral, String lead) {
    return record(
        new ReferralEvent.LeadPractitionerChosen(
            new ReferralId(referral),
            new LeadPractitioner(
                new PractitionerId(lead), new PractitionerId("TM1"), LeadAgreement.AGREED)));
  }

  /** A child's assessment begins after a referral. */
  default FamilyCase assessmentStarted(String id, String child, String referral) {
    return assessmentStarted(id, child, Optional.of(new ReferralId(referral)));
  }

  /** A child's assessment begins, and nobody records after which referral. */
  default FamilyCase assessmentStartedWithoutReferral(String id, String child) {
    return assessmentStarted(id, child, Optional.empty());
  }

  private FamilyCase assessmentStarted(String id, String child, Optional<ReferralId> referral) {
    return record(
        new AssessmentEvent.Started(
            new Assessment(
                new AssessmentId(id), new ChildId(child), referral, new PractitionerId("SW1"))));
  }

  /** A manager sets the day by which an assessment is looked at. */
  default FamilyCase reviewPointSet(String assessment, LocalDate reviewBy) {
    return record(new AssessmentEvent.ReviewPointSet(new AssessmentId(assessment), reviewBy));
  }

  /** Why an assessment takes longer is recorded; it was discussed with nobody in the family. */
  default FamilyCase assessmentOverran(String id) {
    return record(
        new AssessmentEvent.Overran(
            new AssessmentId(id),
            new Overrun(
                words("The family was away for three weeks."),
                Set.of(),
                Set.of(),
                Optional.empty())));
  }

  /** Something else is done in the course of an assessment. */
  default FamilyCase stepTaken(String assessment, AssessmentStep step) {
    return record(new AssessmentEvent.StepTaken(new AssessmentId(assessment), step));
  }

  /** {@code TM1} authorises an assessment that found neglect. */
  default FamilyCase assessmentConcluded(String id, AssessmentOutcome... outcomes) {
    return record(
        new AssessmentEvent.Concluded(
            new AssessmentId(id),
            new AssessmentConclusion(
                Map.of(AssessmentDomain.BASIC_CARE, words("Meals are missed.")),
                Set.of(AssessmentFactor.NEGLECT),
                ImmutableSet.copyOf(outcomes),
                new PractitionerId("TM1"))));
  }
}
