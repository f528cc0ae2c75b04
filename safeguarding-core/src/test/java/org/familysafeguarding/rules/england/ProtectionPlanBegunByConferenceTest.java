// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ProtectionPlanBegunByConferenceTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("plan.begun-by-conference");
  private static final LocalDate TODAY = day("Wed 3 Apr 2024");
  private static final LocalDate DAY_AFTER = day("Thu 4 Apr 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 11 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .enquiryStarted("EN1")
          .transferNotified("T1")
          .on(TODAY);

  private static FamilyCase decided(ConferencePurpose purpose, ConferenceOutcome outcome) {
    return FAMILY
        .conference(OneChild.conference("IC1", purpose, "C1", outcome))
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final ConferencePurpose INITIAL =
      new ConferencePurpose.Initial(Optional.of(new EnquiryId("EN1")));
  private static final ConferencePurpose TRANSFER_IN =
      new ConferencePurpose.TransferIn(new TransferId("T1"));
  private static final ConferencePurpose REVIEW = new ConferencePurpose.Review();

  @Test
  void anInitialConferenceThatFindsAPlanNeededBeginsIt() {
    assertThat(RULE.judge(decided(INITIAL, ConferenceOutcome.PLAN_NEEDED), TODAY))
        .hasOnly("plan.begun-by-conference", MET)
        .about("P1")
        .about("C1")
        .began(TODAY);
  }

  @Test
  void aTransferInConferenceMayLetTheBroughtPlanGoOn() {
    assertThat(RULE.judge(decided(TRANSFER_IN, ConferenceOutcome.PLAN_CONTINUES), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
    assertThat(RULE.judge(decided(TRANSFER_IN, ConferenceOutcome.PLAN_NEEDED), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void anyOtherDecisionBeginsNoPlan() {
    FamilyCase[] wrong = {
      decided(INITIAL, ConferenceOutcome.NO_PLAN_NEEDED),
      decided(INITIAL, ConferenceOutcome.PLAN_CONTINUES),
      decided(TRANSFER_IN, ConferenceOutcome.NO_PLAN_NEEDED),
      decided(REVIEW, ConferenceOutcome.PLAN_NEEDED),
      decided(REVIEW, ConferenceOutcome.PLAN_CONTINUES),
      FAMILY.adjournedConference("IC1", "EN1").protectionPlan("P1", "C1", "IC1")
    };

    for (FamilyCase told : wrong) {
      assertThat(RULE.judge(told, TODAY))
          .onlyBreach("plan.begun-by-conference")
          .because("its conference did not decide that the child needs a plan");
    }
  }

  @Test
  void aPlanWithoutItsConferenceOnFileIsABreach() {
    assertThat(RULE.judge(FAMILY.protectionPlan("P1", "C1"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("no conference that began it is recorded");
    assertThat(RULE.judge(FAMILY.protectionPlan("P1", "C1", "IC9"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED);
  }

  @Test
  void aPlanThatBeginsOnAnotherDayIsABreach() {
    FamilyCase told =
        FAMILY.initialConference("IC1", "EN1").on(DAY_AFTER).protectionPlan("P1", "C1", "IC1");

    assertThat(RULE.judge(told, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("it did not begin on the day of its conference");
  }

  @Test
  void aDecisionForOneChildBeginsNoPlanForAnother() {
    FamilyCase two =
        decided(INITIAL, ConferenceOutcome.PLAN_NEEDED)
            .withChildBorn("C2", day("Sat 6 May 2017"))
            .protectionPlan("P2", "C2", "IC1");

    assertThat(RULE.judge(two, TODAY)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, TODAY)).findingAbout("C2").hasOutcome(BREACHED);
  }

  @Test
  void nothingIsAskedOfOtherPlans() {
    FamilyCase told = FAMILY.childInNeedPlan("P1", "C1").preProceedingsPlan("P2", "C1");

    assertThat(RULE.judge(told, TODAY)).areNone();
  }
}
