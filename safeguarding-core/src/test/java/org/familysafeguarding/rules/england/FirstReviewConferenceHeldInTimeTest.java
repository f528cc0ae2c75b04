// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.MET_LATE;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReviewConferenceHeldInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("review.first-held-in-time");

  private static final LocalDate BORN = day("Sat 6 May 2017");

  private static FamilyCase conferenceOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", BORN)
        .enquiryStarted("EN1")
        .initialConference("IC1", "EN1")
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final LocalDate LAST_DAY = day("Tue 11 Jun 2024");
  private static final LocalDate DAY_AFTER = day("Wed 12 Jun 2024");
  private static final FamilyCase BEGUN = conferenceOn(day("Mon 11 Mar 2024"));

  @ParameterizedTest(name = "conference {0}, review {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 11 Mar 2024 | Tue 11 Jun 2024 | MET      | Tue 11 Jun 2024
          Mon 11 Mar 2024 | Wed 12 Jun 2024 | MET_LATE | Tue 11 Jun 2024
          Thu 30 Nov 2023 | Thu 29 Feb 2024 | MET      | Thu 29 Feb 2024
          Thu 30 Nov 2023 | Fri 1 Mar 2024  | MET_LATE | Thu 29 Feb 2024
          Fri 29 Dec 2023 | Fri 29 Mar 2024 | MET      | Fri 29 Mar 2024
          Fri 29 Dec 2023 | Tue 2 Apr 2024  | MET_LATE | Fri 29 Mar 2024
          Thu 26 Sep 2024 | Thu 26 Dec 2024 | MET      | Thu 26 Dec 2024
          Thu 26 Sep 2024 | Fri 27 Dec 2024 | MET_LATE | Thu 26 Dec 2024
          """)
  void itCountsThreeCalendarMonthsFromTheConference(
      String conference, String held, Outcome outcome, String due) {
    FamilyCase told =
        conferenceOn(day(conference))
            .on(day(held))
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES);

    assertThat(RULE.judge(told, day(held)))
        .hasOnly("review.first-held-in-time", outcome)
        .about("P1")
        .about("C1")
        .isDue(day(due))
        .began(day(conference));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(BEGUN, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(BEGUN, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE)
        .because("3 months from Mon 11 Mar 2024 end on Tue 11 Jun 2024");
  }

  @Test
  void nothingIsAskedWithoutAChildProtectionPlan() {
    FamilyCase inNeed =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withChildBorn("C1", BORN)
            .childInNeedPlan("P1", "C1");

    assertThat(RULE.judge(inNeed, DAY_AFTER)).areNone();
  }

  @Test
  void withoutTheConferenceNobodyCanSayWhenItWasDue() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withChildBorn("C1", BORN)
            .protectionPlan("P1", "C1");

    assertThat(RULE.judge(told, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .because("the conference that began the plan is not recorded");
  }

  @Test
  void aPlanThatEndedByTheLastDayAsksNothingAndOneThatEndedLaterBrokeIt() {
    FamilyCase inTime = BEGUN.on(LAST_DAY).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = BEGUN.on(DAY_AFTER).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void theReviewThatEndsAPlanCounts() {
    FamilyCase ended =
        BEGUN
            .on(DAY_AFTER)
            .reviewConference("RC1", ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1");

    assertThat(RULE.judge(ended, DAY_AFTER)).onlyFinding().hasOutcome(MET_LATE);
  }

  @Test
  void theReviewsOfALaterPlanAreNotThisPlans() {
    FamilyCase twice =
        BEGUN
            .on(day("Fri 17 May 2024"))
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
            .on(day("Mon 7 Oct 2024"))
            .initialConference("IC2", "EN1")
            .protectionPlan("P2", "C1", "IC2")
            .on(day("Mon 6 Jan 2025"))
            .reviewConference("RC2", ConferenceOutcome.PLAN_CONTINUES);

    assertThat(RULE.judge(twice, day("Mon 6 Jan 2025")))
        .findingAbout("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(twice, day("Mon 6 Jan 2025"))).findingAbout("P2").hasOutcome(MET);
  }

  @Test
  void aReviewPutOffIsNotHeld() {
    Conference held =
        OneChild.conference(
            "RC1", new ConferencePurpose.Review(), "C1", ConferenceOutcome.PLAN_CONTINUES);
    Quorum putOff =
        new Quorum(Quorum.Standing.INQUORATE_AND_ADJOURNED, Optional.of(new Narrative("Snow.")));
    Conference adjourned =
        new Conference(
            held.id(),
            held.purpose(),
            held.children(),
            new ConferenceMeeting(held.meeting().chair(), held.meeting().attendance(), putOff),
            List.of());

    assertThat(RULE.judge(BEGUN.on(LAST_DAY).conference(adjourned), DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE);
  }

  @Test
  void aReviewCountsForTheChildrenItConsidered() {
    FamilyCase two =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .withChildBorn("C2", BORN)
            .enquiryStarted("EN1")
            .initialConference("IC1", "EN1")
            .protectionPlan("P1", "C1", "IC1")
            .protectionPlan("P2", "C2", "IC1")
            .on(LAST_DAY)
            .conference(
                OneChild.conference(
                    "RC1", new ConferencePurpose.Review(), "C1", ConferenceOutcome.PLAN_CONTINUES));

    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
  }

  private static FamilyCase secondPlan(FamilyCase ended, String begun, String held) {
    return ended
        .on(day(begun))
        .initialConference("IC2", "EN1")
        .protectionPlan("P2", "C1", "IC2")
        .on(day(held))
        .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES);
  }

  @Test
  void whatALaterPlanDidNeitherKeepsNorMendsAnEarlierOne() {
    FamilyCase inTime =
        BEGUN.on(day("Fri 15 Mar 2024")).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = BEGUN.on(DAY_AFTER).planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(secondPlan(inTime, "Mon 18 Mar 2024", "Mon 10 Jun 2024"), LAST_DAY))
        .findingAbout("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(
            RULE.judge(secondPlan(late, "Mon 7 Oct 2024", "Mon 6 Jan 2025"), day("Mon 6 Jan 2025")))
        .findingAbout("P1")
        .hasOutcome(BREACHED)
        .because("not done");
  }
}
