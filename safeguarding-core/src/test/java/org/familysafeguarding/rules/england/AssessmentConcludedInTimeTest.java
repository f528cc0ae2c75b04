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
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentConcludedInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("assessment.concluded-in-time");
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

  @ParameterizedTest(name = "referred {0}, authorised {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 4 Mar 2024  | Thu 9 May 2024  | MET      | Thu 9 May 2024
          Mon 4 Mar 2024  | Fri 10 May 2024 | MET_LATE | Thu 9 May 2024
          Mon 23 Mar 2026 | Fri 29 May 2026 | MET      | Fri 29 May 2026
          Mon 23 Mar 2026 | Mon 1 Jun 2026  | MET_LATE | Fri 29 May 2026
          Mon 22 Dec 2025 | Thu 26 Feb 2026 | MET      | Thu 26 Feb 2026
          Mon 22 Dec 2025 | Fri 27 Feb 2026 | MET_LATE | Thu 26 Feb 2026
          Mon 25 Apr 2022 | Thu 30 Jun 2022 | MET      | Thu 30 Jun 2022
          Mon 25 Apr 2022 | Fri 1 Jul 2022  | MET_LATE | Thu 30 Jun 2022
          """)
  void itCountsFortyFiveWorkingDaysFromTheReferral(
      String referred, String authorised, Outcome outcome, String due) {
    FamilyCase told =
        referredOn(day(referred))
            .on(day(authorised))
            .assessmentConcluded("A1", AssessmentOutcome.CHILD_IN_NEED_PLAN);

    assertThat(RULE.judge(told, day(authorised)))
        .hasOnly("assessment.concluded-in-time", outcome)
        .about("A1")
        .about("C1")
        .isDue(day(due))
        .began(day(referred))
        .becauseOf("E3", "E5");
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(STARTED, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(STARTED, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE)
        .because("passing over Good Friday (29 Mar 2024), Easter Monday (1 Apr 2024) and");
  }

  @Test
  void nothingIsAskedBeforeAnAssessmentBegins() {
    assertThat(RULE.judge(STARTED, day("Tue 5 Mar 2024"))).areNone();
  }

  @Test
  void anEnquiryOnTheWayDoesNotStartItAgain() {
    FamilyCase enquired =
        STARTED
            .on(day("Fri 15 Mar 2024"))
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
            .enquiryStarted("EN1", "SD1");

    assertThat(RULE.judge(enquired, DAY_AFTER)).onlyFinding().isDue(LAST_DAY).hasOutcome(OVERDUE);
  }

  @Test
  void withoutItsReferralNobodyCanSayWhenItWasDue() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withChildBorn("C1", BORN)
            .assessmentStartedWithoutReferral("A1", "C1");

    assertThat(RULE.judge(told, DAY_AFTER))
        .onlyFinding()
        .about("A1")
        .hasOutcome(UNDETERMINED)
        .because("the referral that led to the assessment is not recorded")
        .becauseOf("E3");
  }

  @Test
  void closingByTheLastDayEndsTheDutyAndClosingLaterBreaksIt() {
    FamilyCase inTime = STARTED.on(LAST_DAY).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = STARTED.on(DAY_AFTER).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void eachChildHasTheirOwnAssessment() {
    FamilyCase two =
        STARTED
            .withChildBorn("C2", BORN)
            .assessmentStarted("A2", "C2", "R1")
            .on(LAST_DAY)
            .assessmentConcluded("A1", AssessmentOutcome.EARLY_HELP);

    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
    assertThat(RULE.judge(two.on(LAST_DAY).record(OneChild.closed("C2")), DAY_AFTER))
        .findingAbout("C2")
        .hasOutcome(NOT_APPLICABLE);
  }
}
