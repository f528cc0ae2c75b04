// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterReviewConferencesHeldInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.later-held-in-time");

  private static final LocalDate BORN = day("Sat 6 May 2017");

  private static FamilyCase conferenceOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", BORN)
        .enquiryStarted("EN1")
        .initialConference("IC1", "EN1")
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final LocalDate LAST_DAY = day("Wed 11 Dec 2024");
  private static final LocalDate DAY_AFTER = day("Thu 12 Dec 2024");
  private static final FamilyCase BEGUN = conferenceOn(day("Mon 11 Mar 2024"));
  private static final FamilyCase REVIEWED =
      BEGUN.on(day("Tue 11 Jun 2024")).reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES);

  @Test
  void nothingIsAskedBeforeTheFirstReview() {
    assertThat(RULE.judge(BEGUN, LAST_DAY)).areNone();
  }

  @ParameterizedTest(name = "reviewed {0}, again {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue 11 Jun 2024 | Wed 11 Dec 2024 | MET      | Wed 11 Dec 2024
          Tue 11 Jun 2024 | Thu 12 Dec 2024 | MET_LATE | Wed 11 Dec 2024
          Fri 30 Aug 2024 | Fri 28 Feb 2025 | MET      | Fri 28 Feb 2025
          Fri 30 Aug 2024 | Mon 3 Mar 2025  | MET_LATE | Fri 28 Feb 2025
          Wed 26 Jun 2024 | Thu 26 Dec 2024 | MET      | Thu 26 Dec 2024
          Wed 26 Jun 2024 | Fri 27 Dec 2024 | MET_LATE | Thu 26 Dec 2024
          Fri 18 Oct 2024 | Fri 18 Apr 2025 | MET      | Fri 18 Apr 2025
          Fri 18 Oct 2024 | Tue 22 Apr 2025 | MET_LATE | Fri 18 Apr 2025
          """)
  void theNextIsDueSixCalendarMonthsAfterTheLast(
      String first, String next, Outcome outcome, String due) {
    FamilyCase told =
        BEGUN
            .on(day(first))
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .on(day(next))
            .reviewConference("RC2", ConferenceOutcome.PLAN_CONTINUES);

    assertThat(RULE.judge(told, day(next))).stand(outcome, OPEN);
    assertThat(RULE.judge(told, day(next)).all().get(0))
        .about("P1")
        .isDue(day(due))
        .began(day(first));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(REVIEWED, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(REVIEWED, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void aPlanThatEndedByTheLastDayAsksNothingAndOneThatEndedLaterBrokeIt() {
    FamilyCase inTime = REVIEWED.on(LAST_DAY).planEnded("P1", PlanEndReason.REACHED_18);
    FamilyCase late = REVIEWED.on(DAY_AFTER).planEnded("P1", PlanEndReason.REACHED_18);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void theReviewThatEndsAPlanStopsTheClockAndStartsNone() {
    FamilyCase ended =
        REVIEWED
            .on(LAST_DAY)
            .reviewConference("RC2", ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC2");

    assertThat(RULE.judge(ended, day("Thu 12 Jun 2025"))).stand(MET);
  }

  @Test
  void theReviewsOfALaterPlanAreNotThisPlans() {
    FamilyCase twice =
        REVIEWED
            .on(day("Fri 13 Sep 2024"))
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
            .on(day("Mon 6 Jan 2025"))
            .initialConference("IC2", "EN1")
            .protectionPlan("P2", "C1", "IC2")
            .on(day("Mon 7 Apr 2025"))
            .reviewConference("RC2", ConferenceOutcome.PLAN_CONTINUES);

    assertThat(RULE.judge(twice, day("Mon 7 Apr 2025")))
        .findingAbout("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(twice, day("Mon 7 Apr 2025")))
        .findingAbout("P2")
        .hasOutcome(OPEN)
        .isDue(day("Tue 7 Oct 2025"));
  }

  @Test
  void aReviewCountsForTheChildrenItConsidered() {
    FamilyCase two =
        BEGUN
            .withChildBorn("C2", BORN)
            .protectionPlan("P2", "C2", "IC1")
            .on(day("Tue 11 Jun 2024"))
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .on(LAST_DAY)
            .conference(
                OneChild.conference(
                    "RC2", new ConferencePurpose.Review(), "C1", ConferenceOutcome.PLAN_CONTINUES));

    assertThat(RULE.judge(two, DAY_AFTER)).stand(MET, OPEN, OVERDUE);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
  }

  @Test
  void whatALaterPlansReviewDidNeitherKeepsNorMendsAnEarlierPlan() {
    FamilyCase late =
        REVIEWED
            .on(DAY_AFTER)
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
            .on(day("Mon 6 Jan 2025"))
            .initialConference("IC2", "EN1")
            .protectionPlan("P2", "C1", "IC2")
            .on(day("Mon 7 Apr 2025"))
            .reviewConference("RC2", ConferenceOutcome.PLAN_CONTINUES);

    assertThat(RULE.judge(late, day("Mon 7 Apr 2025"))).findingAbout("P1").hasOutcome(BREACHED);
  }
}
