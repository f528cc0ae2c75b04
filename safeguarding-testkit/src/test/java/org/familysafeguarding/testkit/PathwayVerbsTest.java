// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.junit.jupiter.api.Test;

class PathwayVerbsTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final EnquiryId EN1 = new EnquiryId("EN1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"));

  @Test
  void aReferralIsReceivedDecidedAndAcknowledged() {
    CaseFile file =
        marlowe
            .contacted("CT1")
            .referredBy("R1", ReferralSource.SCHOOL)
            .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
            .acknowledged("R1")
            .primaryNeedFound("R1", PrimaryNeed.ABUSE_OR_NEGLECT)
            .fold();

    ReceivedReferral referral = file.referrals().named(new ReferralId("R1")).orElseThrow();
    assertThat(file.referrals().contacts()).hasSize(1);
    assertThat(referral.referral().source()).isEqualTo(ReferralSource.SCHOOL);
    assertThat(referral.referral().children()).containsExactlyElementsOf(marlowe.children());
    assertThat(referral.referral().primaryNeed()).contains(PrimaryNeed.ABUSE_OR_NEGLECT);
    assertThat(referral.decision().orElseThrow().decisions())
        .containsExactly(ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT);
    assertThat(referral.decision().orElseThrow().decidedBy()).isEqualTo(new PractitionerId("TM1"));
    assertThat(referral.acknowledged()).isPresent();
  }

  @Test
  void aReferralComesFromAHealthVisitorUnlessSomeoneElseIsNamed() {
    assertThat(marlowe.referred("R1").fold().referrals().all())
        .extracting(each -> each.referral().source())
        .containsExactly(ReferralSource.HEALTH_VISITOR);
  }

  @Test
  void anAssessmentRunsItsCourse() {
    CaseFile file =
        marlowe
            .referred("R1")
            .assessmentStarted("AS1", "C1", "R1")
            .assessmentStartedWithoutReferral("AS2", "C2")
            .reviewPointSet("AS1", day("Mon 18 Mar 2024"))
            .assessmentOverran("AS1")
            .assessmentConcluded("AS1", AssessmentOutcome.CHILD_IN_NEED_PLAN)
            .fold();

    CourseOfAssessment first = file.assessments().named(new AssessmentId("AS1")).orElseThrow();
    CourseOfAssessment second = file.assessments().named(new AssessmentId("AS2")).orElseThrow();
    assertThat(first.assessment().referral()).contains(new ReferralId("R1"));
    assertThat(first.reviewPoint()).contains(day("Mon 18 Mar 2024"));
    assertThat(first.overrun()).isPresent();
    assertThat(first.concluded().orElseThrow().conclusion().outcomes())
        .containsExactly(AssessmentOutcome.CHILD_IN_NEED_PLAN);
    assertThat(second.assessment().referral()).isEmpty();
  }

  @Test
  void anEnquiryBeginsWithADiscussionAndConcludes() {
    CaseFile file =
        marlowe
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
            .enquiryStarted("EN1", "SD1")
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
            .fold();

    CourseOfEnquiry enquiry = file.enquiries().named(EN1).orElseThrow();
    assertThat(enquiry.discussion().orElseThrow().discussion().attendance().present())
        .hasSameElementsAs(UsualTeam.ids("SW1", "PC1", "HV1"));
    assertThat(enquiry.enquiry().lead()).isEqualTo(new PractitionerId("SW1"));
    assertThat(enquiry.childrenNeedingConference()).containsExactlyElementsOf(marlowe.children());
  }

  @Test
  void whoDiscussesAndWhoLeadsCanBeSaid() {
    CaseFile file =
        marlowe
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "SW2", "PC1")
            .enquiryStartedBy("EN1", "SD1", "SW2")
            .enquiryStarted("EN2")
            .fold();

    assertThat(file.enquiries().discussions().get(0).discussion().attendance().present())
        .hasSameElementsAs(UsualTeam.ids("SW2", "PC1"));
    assertThat(file.enquiries().all())
        .extracting(each -> each.enquiry().lead())
        .containsExactlyElementsOf(UsualTeam.ids("SW2", "SW1"));
    assertThat(file.enquiries().all().get(1).discussion()).isEmpty();
  }

  @Test
  void anInitialConferenceFollowsAnEnquiryAndAnAdjournedOneDoesNotCount() {
    FamilyCase enquired = marlowe.enquiryStarted("EN1");

    HeldConference held =
        enquired
            .adjournedConference("IC0", "EN1")
            .initialConference("IC1", "EN1")
            .fold()
            .conferences()
            .initialAfter(EN1, C1, marlowe.today())
            .orElseThrow();
    assertThat(held.conference().id().value()).isEqualTo("IC1");
    assertThat(held.conference().meeting().chair()).isEqualTo(new PractitionerId("CH1"));
    assertThat(held.conference().meeting().attendance().present())
        .hasSameElementsAs(UsualTeam.ids("SW1", "HV1", "PC1", "TE1"));
    assertThat(held.conference().decisions())
        .extracting(ConferenceDecision::outcome)
        .containsExactly(ConferenceOutcome.PLAN_NEEDED, ConferenceOutcome.PLAN_NEEDED);
  }

  @Test
  void aConferenceMayDecideThatNoPlanIsNeeded() {
    CaseFile file =
        marlowe
            .enquiryStarted("EN1")
            .initialConference("IC1", "EN1", ConferenceOutcome.NO_PLAN_NEEDED)
            .fold();

    assertThat(file.conferences().all().get(0).conference().decisions())
        .extracting(ConferenceDecision::category)
        .containsOnly(Optional.empty());
  }

  @Test
  void childrenAreTakenOverAndTheirPlansReviewed() {
    CaseFile file =
        marlowe
            .transferNotified("T1")
            .transferInConference("TC1", "T1")
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .fold();

    assertThat(file.conferences().transferIn(new TransferId("T1"), C1)).isPresent();
    assertThat(file.conferences().reviewsOf(C1, day("Fri 1 Mar 2024"))).hasSize(1);
  }
}
