// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentOverrunExplainedTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("assessment.overrun-explained");
  private static final LocalDate BORN = day("Sat 6 May 2017");
  private static final LocalDate LAST_DAY = day("Thu 9 May 2024");
  private static final LocalDate DAY_AFTER = day("Fri 10 May 2024");
  private static final FamilyCase STARTED = referredOn(day("Mon 4 Mar 2024"));

  private static FamilyCase referredOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withChildBorn("C1", BORN)
        .referred("R1")
        .on(day.plusDays(2))
        .assessmentStarted("A1", "C1", "R1");
  }

  @Test
  void nothingIsAskedOfAnAssessmentInItsTime() {
    FamilyCase concluded =
        STARTED.on(LAST_DAY).assessmentConcluded("A1", AssessmentOutcome.NO_FURTHER_ACTION);

    assertThat(RULE.judge(STARTED, LAST_DAY)).areNone();
    assertThat(RULE.judge(concluded, DAY_AFTER)).areNone();
  }

  @Test
  void anOverrunWithoutReasonsIsABreachWhetherConcludedOrNot() {
    FamilyCase concluded =
        STARTED.on(DAY_AFTER).assessmentConcluded("A1", AssessmentOutcome.NO_FURTHER_ACTION);

    assertThat(RULE.judge(STARTED, DAY_AFTER))
        .onlyFinding()
        .about("A1")
        .hasOutcome(BREACHED)
        .because("no reasons are recorded")
        .began(day("Mon 4 Mar 2024"));
    assertThat(RULE.judge(concluded, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void recordedReasonsKeepItThoughTheAssessmentStaysLate() {
    FamilyCase explained = STARTED.on(LAST_DAY).assessmentOverran("A1");

    assertThat(RULE.judge(explained, LAST_DAY)).areNone();
    assertThat(RULE.judge(explained, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(MET)
        .because("the reasons are recorded");
    assertThat(RuleUnderTest.of("assessment.concluded-in-time").judge(explained, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE);
  }

  @Test
  void aCaseClosedAfterTheLastDayWithNoAssessmentStillWantsReasons() {
    FamilyCase closed = STARTED.on(DAY_AFTER).closed(ClosureReason.NO_LONGER_IN_NEED);
    FamilyCase inTime = STARTED.on(LAST_DAY).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(RULE.judge(closed, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
    assertThat(RULE.judge(inTime, DAY_AFTER)).areNone();
  }

  @ParameterizedTest(name = "referred {0}, still open on {1}: {2} findings")
  @CsvSource({
    "Mon 23 Mar 2026, Fri 29 May 2026, 0",
    "Mon 23 Mar 2026, Sat 30 May 2026, 1",
    "Mon 22 Dec 2025, Thu 26 Feb 2026, 0",
    "Mon 22 Dec 2025, Fri 27 Feb 2026, 1",
    "Mon 25 Apr 2022, Thu 30 Jun 2022, 0",
    "Mon 25 Apr 2022, Fri 1 Jul 2022, 1"
  })
  void itCountsAsTheAssessmentDoes(String referred, String today, int findings) {
    Outcome[] breaches = findings == 0 ? new Outcome[0] : new Outcome[] {BREACHED};

    assertThat(RULE.judge(referredOn(day(referred)), day(today))).stand(breaches);
  }

  @Test
  void withoutItsReferralNobodyCanSayWhetherItOverran() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withChildBorn("C1", BORN)
            .assessmentStartedWithoutReferral("A1", "C1");

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().hasOutcome(UNDETERMINED);
  }

  @Test
  void itIsJudgedByTheEditionOfTheReferral() {
    FamilyCase told = referredOn(day("Thu 14 Dec 2023"));

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().began(day("Thu 14 Dec 2023"));
  }

  @Test
  void onlyTheChildWhoseAssessmentOverranIsMeant() {
    FamilyCase two =
        STARTED
            .withChildBorn("C2", BORN)
            .assessmentStarted("A2", "C2", "R1")
            .on(LAST_DAY)
            .assessmentConcluded("A1", AssessmentOutcome.EARLY_HELP);

    assertThat(RULE.judge(two, DAY_AFTER)).onlyFinding().about("C2").hasOutcome(BREACHED);
  }
}
