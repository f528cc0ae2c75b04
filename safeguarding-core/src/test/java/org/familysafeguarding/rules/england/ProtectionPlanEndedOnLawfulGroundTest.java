// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionPlanEndedOnLawfulGroundTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("plan.ended-on-lawful-ground");
  private static final LocalDate TODAY = day("Tue 11 Jun 2024");
  private static final LocalDate DAY_AFTER = day("Wed 12 Jun 2024");

  private static final FamilyCase BEGUN =
      FamilyCase.opened(day("Mon 11 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .enquiryStarted("EN1")
          .initialConference("IC1", "EN1")
          .protectionPlan("P1", "C1", "IC1")
          .on(TODAY);

  @Test
  void nothingIsAskedWhileThePlanLastsNorOfOtherPlans() {
    FamilyCase inNeed =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withChildBorn("C1", day("Sat 6 May 2017"))
            .childInNeedPlan("P1", "C1")
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED);

    assertThat(RULE.judge(BEGUN, TODAY)).areNone();
    assertThat(RULE.judge(inNeed, TODAY)).areNone();
  }

  @Test
  void aReviewConferenceMayEndIt() {
    FamilyCase ended =
        BEGUN
            .reviewConference("RC1", ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .on(DAY_AFTER)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1");

    assertThat(RULE.judge(ended, DAY_AFTER))
        .hasOnly("plan.ended-on-lawful-ground", MET)
        .about("P1")
        .about("C1")
        .began(DAY_AFTER)
        .because("a review conference decided to end it");
  }

  @ParameterizedTest
  @EnumSource(
      value = PlanEndReason.class,
      names = {"MOVED_TO_ANOTHER_COUNCIL", "REACHED_18", "DIED", "LEFT_THE_UNITED_KINGDOM"})
  void someGroundsNeedNoConference(PlanEndReason reason) {
    assertThat(RULE.judge(BEGUN.planEnded("P1", reason), TODAY))
        .onlyFinding()
        .hasOutcome(MET)
        .because("it ended on a ground that needs no conference");
  }

  @ParameterizedTest
  @EnumSource(
      value = PlanEndReason.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MOVED_TO_ANOTHER_COUNCIL", "REACHED_18", "DIED", "LEFT_THE_UNITED_KINGDOM"})
  void everyOtherGroundNeedsOne(PlanEndReason reason) {
    assertThat(RULE.judge(BEGUN.planEnded("P1", reason), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("no conference that decided to end it is recorded");
    assertThat(RULE.judge(BEGUN.planEnded("P1", reason, "RC9"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED);
  }

  @Test
  void aReviewThatLetItContinueDidNotEndIt() {
    FamilyCase ended =
        BEGUN
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1");

    assertThat(RULE.judge(ended, TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("its conference did not decide to end it");
  }

  @Test
  void aConferenceThatReviewsNothingEndsNothing() {
    FamilyCase ended =
        BEGUN
            .initialConference("IC2", "EN1", ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "IC2");

    assertThat(RULE.judge(ended, TODAY)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void aPlanCannotHaveBeenEndedByAConferenceStillToCome() {
    FamilyCase ended =
        BEGUN
            .on(day("Fri 7 Jun 2024"))
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1")
            .on(TODAY)
            .reviewConference("RC1", ConferenceOutcome.PLAN_NO_LONGER_NEEDED);

    assertThat(RULE.judge(ended, TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("it ended before its conference met");
  }

  @Test
  void aReviewFromBeforeThePlanDidNotEndIt() {
    FamilyCase ended =
        BEGUN
            .on(day("Fri 8 Mar 2024"))
            .reviewConference("RC0", ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .on(TODAY)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC0");

    assertThat(RULE.judge(ended, TODAY)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void aReviewThatEndedOneChildsPlanDidNotEndTheOthers() {
    FamilyCase two =
        BEGUN
            .withChildBorn("C2", day("Sat 6 May 2017"))
            .protectionPlan("P2", "C2", "IC1")
            .conference(
                OneChild.conference(
                    "RC1",
                    new ConferencePurpose.Review(),
                    "C1",
                    ConferenceOutcome.PLAN_NO_LONGER_NEEDED))
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1")
            .planEnded("P2", PlanEndReason.NO_LONGER_NEEDED, "RC1");

    assertThat(RULE.judge(two, TODAY)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, TODAY)).findingAbout("C2").hasOutcome(BREACHED);
  }
}
