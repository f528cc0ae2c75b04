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
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildOnPlanSeenRegularlyTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("visit.child-on-plan-seen-regularly");

  private static final LocalDate BORN = day("Sat 6 May 2017");

  private static FamilyCase conferenceOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", BORN)
        .enquiryStarted("EN1")
        .initialConference("IC1", "EN1")
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final LocalDate LAST_DAY = day("Tue 26 Mar 2024");
  private static final LocalDate DAY_AFTER = day("Wed 27 Mar 2024");
  private static final FamilyCase BEGUN = conferenceOn(day("Tue 12 Mar 2024"));

  @ParameterizedTest(name = "plan {0}, seen {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue 12 Mar 2024 | Tue 26 Mar 2024 | MET      | Tue 26 Mar 2024
          Tue 12 Mar 2024 | Wed 27 Mar 2024 | MET_LATE | Tue 26 Mar 2024
          Thu 21 Mar 2024 | Mon 8 Apr 2024  | MET      | Mon 8 Apr 2024
          Thu 21 Mar 2024 | Tue 9 Apr 2024  | MET_LATE | Mon 8 Apr 2024
          Mon 20 Dec 2027 | Thu 6 Jan 2028  | MET      | Thu 6 Jan 2028
          Mon 20 Dec 2027 | Fri 7 Jan 2028  | MET_LATE | Thu 6 Jan 2028
          Mon 12 Sep 2022 | Tue 27 Sep 2022 | MET      | Tue 27 Sep 2022
          Mon 12 Sep 2022 | Wed 28 Sep 2022 | MET_LATE | Tue 27 Sep 2022
          """)
  void theFirstTurnIsCountedFromThePlan(String begun, String seen, Outcome outcome, String due) {
    FamilyCase told = conferenceOn(day(begun)).on(day(seen)).visit("V1", Seen.SEEN_ALONE);

    assertThat(RULE.judge(told, day(seen))).stand(outcome, OPEN);
    assertThat(RULE.judge(told, day(seen)).all().get(0)).about("P1").about("C1").isDue(day(due));
  }

  @Test
  void aVisitMadeRemotelyStopsNothing() {
    FamilyCase onAScreen =
        BEGUN
            .on(LAST_DAY)
            .visit("V1", VisitPurpose.CHILD_PROTECTION, VisitPlace.REMOTELY, Seen.SEEN_ALONE);

    assertThat(RULE.judge(onAScreen, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE).isDue(LAST_DAY);
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(BEGUN, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(BEGUN, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void eachSightingStartsTheNextTurn() {
    FamilyCase seen =
        BEGUN
            .on(day("Mon 18 Mar 2024"))
            .visit("V1", Seen.SEEN_WITH_OTHERS)
            .on(day("Thu 4 Apr 2024"))
            .visit("V2", Seen.SEEN_ALONE);

    assertThat(RULE.judge(seen, day("Thu 18 Apr 2024"))).stand(MET, MET_LATE, OPEN);
    assertThat(RULE.judge(seen, day("Fri 19 Apr 2024"))).stand(MET, MET_LATE, OVERDUE);
    assertThat(RULE.judge(seen, day("Fri 19 Apr 2024")).all().get(1))
        .began(day("Mon 18 Mar 2024"))
        .isDue(day("Wed 3 Apr 2024"));
  }

  @Test
  void aVisitAtWhichTheChildWasNotSeenStopsNothing() {
    FamilyCase called = BEGUN.on(LAST_DAY).visit("V1", Seen.NOT_SEEN);

    assertThat(RULE.judge(called, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void aCoreGroupIsNotAVisit() {
    assertThat(RULE.judge(BEGUN.on(LAST_DAY).coreGroup("CG1"), DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE);
  }

  @Test
  void aVisitForAnotherPurposeCounts() {
    FamilyCase seen =
        BEGUN
            .on(LAST_DAY)
            .visit("V1", VisitPurpose.DIRECT_WORK, VisitPlace.SCHOOL_OR_NURSERY, Seen.SEEN_ALONE);

    assertThat(RULE.judge(seen, DAY_AFTER)).stand(MET, OPEN);
  }

  @Test
  void nothingIsAskedWithoutAChildProtectionPlanOrAfterIt() {
    FamilyCase inNeed =
        FamilyCase.opened(day("Tue 12 Mar 2024"))
            .withChildBorn("C1", BORN)
            .childInNeedPlan("P1", "C1");
    FamilyCase inTime = BEGUN.on(LAST_DAY).planEnded("P1", PlanEndReason.REACHED_18);
    FamilyCase late = BEGUN.on(DAY_AFTER).planEnded("P1", PlanEndReason.REACHED_18);

    assertThat(RULE.judge(inNeed, DAY_AFTER)).areNone();
    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void aVisitOnTheDayThePlanEndedIsNoLongerPartOfIt() {
    FamilyCase ended =
        BEGUN
            .on(LAST_DAY)
            .visit("V1", Seen.SEEN_ALONE)
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(ended, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void anUnbornChildIsVisitedFromBirth() {
    FamilyCase unborn =
        FamilyCase.opened(day("Tue 12 Mar 2024"))
            .withUsualTeam()
            .withUnbornChild("C1", day("Wed 1 May 2024"))
            .protectionPlan("P1", "C1");
    FamilyCase born = unborn.on(day("Thu 2 May 2024")).childBorn("C1");

    assertThat(RULE.judge(unborn, day("Wed 1 May 2024")))
        .onlyFinding()
        .about("P1")
        .hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(born, day("Fri 17 May 2024")))
        .onlyFinding()
        .hasOutcome(OPEN)
        .began(day("Thu 2 May 2024"))
        .isDue(day("Fri 17 May 2024"));
    assertThat(RULE.judge(born, day("Sat 18 May 2024"))).onlyFinding().hasOutcome(OVERDUE);
    assertThat(RULE.judge(born, day("Wed 1 May 2024"))).onlyFinding().hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void aChildBornAfterThePlanEndedWasNeverToBeSeenUnderIt() {
    FamilyCase told =
        FamilyCase.opened(day("Tue 12 Mar 2024"))
            .withUnbornChild("C1", day("Wed 1 May 2024"))
            .protectionPlan("P1", "C1")
            .on(day("Thu 2 May 2024"))
            .planEnded("P1", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
            .childBorn("C1");

    assertThat(RULE.judge(told, day("Mon 3 Jun 2024"))).onlyFinding().hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void aChildIntroducedAfterBirthIsNotVisitedInAdvance() {
    FamilyCase told =
        FamilyCase.opened(day("Tue 12 Mar 2024"))
            .on(day("Mon 6 May 2024"))
            .withChildBorn("C1", day("Thu 2 May 2024"))
            .on(day("Tue 12 Mar 2024"))
            .protectionPlan("P1", "C1");

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(told, day("Thu 2 May 2024"))).onlyFinding().hasOutcome(OPEN);
  }

  @Test
  void seeingOneChildIsNotSeeingTheOther() {
    FamilyCase two =
        BEGUN
            .withChildBorn("C2", BORN)
            .protectionPlan("P2", "C2", "IC1")
            .on(LAST_DAY)
            .record(OneChild.visit("V1", "C1", Seen.SEEN_ALONE));

    assertThat(RULE.judge(two, DAY_AFTER)).stand(MET, OPEN, OVERDUE);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
  }

  @Test
  void aCouncilMaySetAnotherInterval() {
    RuleUnderTest fourWeekly =
        RULE.under(
            LocalPolicy.ofDefaults()
                .setting(EnglandSlots.PROTECTION_VISIT_INTERVAL, Timescale.weeks(4)));

    assertThat(fourWeekly.judge(BEGUN, day("Tue 9 Apr 2024")))
        .onlyFinding()
        .hasOutcome(OPEN)
        .isDue(day("Tue 9 Apr 2024"));
    assertThat(fourWeekly.judge(BEGUN, day("Wed 10 Apr 2024"))).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void nobodyCanSayBeyondTheKnownBankHolidays() {
    assertThat(RULE.judge(conferenceOn(day("Mon 18 Dec 2028")), day("Mon 18 Dec 2028")))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
  }
}
