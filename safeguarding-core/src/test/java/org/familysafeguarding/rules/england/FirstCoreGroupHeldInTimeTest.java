// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstCoreGroupHeldInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("core-group.first-held-in-time");

  private static final LocalDate BORN = day("Sat 6 May 2017");

  private static FamilyCase conferenceOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", BORN)
        .enquiryStarted("EN1")
        .initialConference("IC1", "EN1")
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final LocalDate MET_ON = day("Tue 12 Mar 2024");
  private static final LocalDate LAST_DAY = day("Tue 26 Mar 2024");
  private static final LocalDate DAY_AFTER = day("Wed 27 Mar 2024");
  private static final FamilyCase BEGUN = conferenceOn(MET_ON);

  @ParameterizedTest(name = "conference {0}, core group {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue 12 Mar 2024 | Tue 12 Mar 2024 | MET      | Tue 26 Mar 2024
          Tue 12 Mar 2024 | Tue 26 Mar 2024 | MET      | Tue 26 Mar 2024
          Tue 12 Mar 2024 | Wed 27 Mar 2024 | MET_LATE | Tue 26 Mar 2024
          Thu 21 Mar 2024 | Mon 8 Apr 2024  | MET      | Mon 8 Apr 2024
          Thu 21 Mar 2024 | Tue 9 Apr 2024  | MET_LATE | Mon 8 Apr 2024
          Mon 20 Dec 2027 | Thu 6 Jan 2028  | MET      | Thu 6 Jan 2028
          Mon 20 Dec 2027 | Fri 7 Jan 2028  | MET_LATE | Thu 6 Jan 2028
          Mon 12 Sep 2022 | Tue 27 Sep 2022 | MET      | Tue 27 Sep 2022
          Mon 12 Sep 2022 | Wed 28 Sep 2022 | MET_LATE | Tue 27 Sep 2022
          """)
  void itCountsTenWorkingDaysFromTheConference(
      String conference, String held, Outcome outcome, String due) {
    FamilyCase told = conferenceOn(day(conference)).on(day(held)).coreGroup("CG1");

    assertThat(RULE.judge(told, day(held)))
        .hasOnly("core-group.first-held-in-time", outcome)
        .about("P1")
        .about("C1")
        .isDue(day(due))
        .began(day(conference));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(BEGUN, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(BEGUN, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void nothingIsAskedWithoutAChildProtectionPlan() {
    FamilyCase inNeed =
        FamilyCase.opened(MET_ON).withChildBorn("C1", BORN).childInNeedPlan("P1", "C1");

    assertThat(RULE.judge(inNeed, DAY_AFTER)).areNone();
  }

  @Test
  void withoutTheConferenceNobodyCanSayWhenItWasDue() {
    FamilyCase told =
        FamilyCase.opened(MET_ON)
            .withChildBorn("C1", BORN)
            .protectionPlan("P1", "C1")
            .protectionPlan("P2", "C1", "IC9");

    assertThat(RULE.judge(told, DAY_AFTER))
        .findingAbout("P1")
        .hasOutcome(UNDETERMINED)
        .because("the conference that began the plan is not recorded");
    assertThat(RULE.judge(told, DAY_AFTER)).findingAbout("P2").hasOutcome(UNDETERMINED);
  }

  @Test
  void aPlanThatEndedByTheLastDayAsksNothingAndOneThatEndedLaterBrokeIt() {
    FamilyCase inTime = BEGUN.on(LAST_DAY).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = BEGUN.on(DAY_AFTER).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, LAST_DAY)).onlyFinding().hasOutcome(OPEN);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void theCoreGroupsOfALaterPlanAreNotThisPlans() {
    LocalDate again = day("Mon 7 Oct 2024");
    FamilyCase twice =
        BEGUN
            .on(day("Fri 15 Mar 2024"))
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
            .on(again)
            .initialConference("IC2", "EN1")
            .protectionPlan("P2", "C1", "IC2")
            .on(day("Mon 14 Oct 2024"))
            .coreGroup("CG1");

    assertThat(RULE.judge(twice, day("Mon 14 Oct 2024")))
        .findingAbout("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(twice, day("Mon 14 Oct 2024"))).findingAbout("P2").hasOutcome(MET);
  }

  @Test
  void aCoreGroupBeforeTheConferenceIsNotItsCoreGroup() {
    FamilyCase told = BEGUN.on(day("Mon 11 Mar 2024")).coreGroup("CG0");

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void aCoreGroupCountsForTheChildrenItIsAbout() {
    FamilyCase two =
        FamilyCase.opened(MET_ON)
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .withChildBorn("C2", BORN)
            .enquiryStarted("EN1")
            .initialConference("IC1", "EN1")
            .protectionPlan("P1", "C1", "IC1")
            .protectionPlan("P2", "C2", "IC1")
            .on(LAST_DAY)
            .record(OneChild.coreGroup("CG1", "C1"));

    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
  }

  @Test
  void aPlanTakenOverFromAnotherCouncilIsCountedFromTheTransferInConference() {
    FamilyCase moved =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .transferNotified("T1")
            .on(MET_ON)
            .transferInConference("TC1", "T1")
            .protectionPlan("P1", "C1", "TC1");

    assertThat(RULE.judge(moved, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
  }

  private static FamilyCase secondPlan(FamilyCase ended, String begun, String held) {
    return ended
        .on(day(begun))
        .initialConference("IC2", "EN1")
        .protectionPlan("P2", "C1", "IC2")
        .on(day(held))
        .coreGroup("CG1");
  }

  @Test
  void whatALaterPlanDidNeitherKeepsNorMendsAnEarlierOne() {
    FamilyCase inTime =
        BEGUN.on(day("Fri 15 Mar 2024")).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = BEGUN.on(DAY_AFTER).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(secondPlan(inTime, "Mon 18 Mar 2024", "Wed 20 Mar 2024"), LAST_DAY))
        .findingAbout("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(
            RULE.judge(
                secondPlan(late, "Mon 7 Oct 2024", "Mon 14 Oct 2024"), day("Mon 14 Oct 2024")))
        .findingAbout("P1")
        .hasOutcome(BREACHED)
        .because("not done");
  }
}
