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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreGroupsKeepMeetingTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("core-group.keeps-meeting");

  private static final LocalDate BORN = day("Sat 6 May 2017");

  private static FamilyCase conferenceOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", BORN)
        .enquiryStarted("EN1")
        .initialConference("IC1", "EN1")
        .protectionPlan("P1", "C1", "IC1");
  }

  private static final LocalDate FIRST = day("Tue 26 Mar 2024");
  private static final LocalDate LAST_DAY = day("Fri 26 Apr 2024");
  private static final LocalDate DAY_AFTER = day("Sat 27 Apr 2024");

  private static final FamilyCase MET_ONCE =
      conferenceOn(day("Tue 12 Mar 2024")).on(FIRST).coreGroup("CG1");

  @Test
  void nothingIsAskedBeforeTheFirstCoreGroup() {
    assertThat(RULE.judge(conferenceOn(day("Tue 12 Mar 2024")), DAY_AFTER)).areNone();
  }

  @ParameterizedTest(name = "met {0} and {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue 26 Mar 2024 | Fri 26 Apr 2024 | MET      | Fri 26 Apr 2024
          Tue 26 Mar 2024 | Sat 27 Apr 2024 | MET_LATE | Fri 26 Apr 2024
          Thu 31 Oct 2024 | Sat 30 Nov 2024 | MET      | Sat 30 Nov 2024
          Thu 31 Oct 2024 | Mon 2 Dec 2024  | MET_LATE | Sat 30 Nov 2024
          Tue 26 Nov 2024 | Thu 26 Dec 2024 | MET      | Thu 26 Dec 2024
          Tue 26 Nov 2024 | Fri 27 Dec 2024 | MET_LATE | Thu 26 Dec 2024
          Thu 29 Feb 2024 | Fri 29 Mar 2024 | MET      | Fri 29 Mar 2024
          Thu 29 Feb 2024 | Tue 2 Apr 2024  | MET_LATE | Fri 29 Mar 2024
          """)
  void theNextIsDueAMonthAfterTheLast(String first, String next, Outcome outcome, String due) {
    FamilyCase told =
        conferenceOn(day("Mon 26 Feb 2024"))
            .on(day(first))
            .coreGroup("CG1")
            .on(day(next))
            .coreGroup("CG2");

    assertThat(RULE.judge(told, day(next))).stand(outcome, OPEN);
    assertThat(RULE.judge(told, day(next)).all().get(0)).about("P1").isDue(day(due));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(MET_ONCE, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(MET_ONCE, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE).began(FIRST);
  }

  @Test
  void eachGapIsAFindingOfItsOwn() {
    FamilyCase thrice =
        MET_ONCE
            .on(day("Thu 25 Apr 2024"))
            .coreGroup("CG2")
            .on(day("Mon 27 May 2024"))
            .coreGroup("CG3");

    assertThat(RULE.judge(thrice, day("Thu 27 Jun 2024"))).stand(MET, MET_LATE, OPEN);
    assertThat(RULE.judge(thrice, day("Fri 28 Jun 2024"))).stand(MET, MET_LATE, OVERDUE);
  }

  @Test
  void aPlanThatEndedByTheLastDayAsksNothingAndOneThatEndedLaterBrokeIt() {
    FamilyCase inTime = MET_ONCE.on(LAST_DAY).planEnded("P1", PlanEndReason.REACHED_18);
    FamilyCase late = MET_ONCE.on(DAY_AFTER).planEnded("P1", PlanEndReason.REACHED_18);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void aCouncilMaySetAnotherInterval() {
    RuleUnderTest fourWeekly =
        RULE.under(
            LocalPolicy.ofDefaults().setting(EnglandSlots.CORE_GROUP_INTERVAL, Timescale.weeks(4)));

    assertThat(fourWeekly.judge(MET_ONCE, day("Tue 23 Apr 2024")))
        .onlyFinding()
        .hasOutcome(OPEN)
        .isDue(day("Tue 23 Apr 2024"));
    assertThat(fourWeekly.judge(MET_ONCE, day("Wed 24 Apr 2024")))
        .onlyFinding()
        .hasOutcome(OVERDUE);
  }

  @Test
  void aCoreGroupCountsForTheChildrenItIsAbout() {
    FamilyCase two =
        FamilyCase.opened(day("Tue 12 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .withChildBorn("C2", BORN)
            .enquiryStarted("EN1")
            .initialConference("IC1", "EN1")
            .protectionPlan("P1", "C1", "IC1")
            .protectionPlan("P2", "C2", "IC1")
            .on(FIRST)
            .coreGroup("CG1")
            .on(LAST_DAY)
            .record(OneChild.coreGroup("CG2", "C1"));

    assertThat(RULE.judge(two, DAY_AFTER)).stand(MET, OPEN, OVERDUE);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
  }

  @Test
  void workingDaysBeyondTheKnownBankHolidaysCannotBeCounted() {
    RuleUnderTest byWorkingDays =
        RULE.under(
            LocalPolicy.ofDefaults()
                .setting(EnglandSlots.CORE_GROUP_INTERVAL, Timescale.workingDays(20)));
    FamilyCase told =
        conferenceOn(day("Tue 5 Dec 2028")).on(day("Mon 11 Dec 2028")).coreGroup("CG1");

    assertThat(byWorkingDays.judge(told, day("Mon 11 Dec 2028")))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
    assertThat(RULE.judge(told, day("Mon 11 Dec 2028"))).onlyFinding().hasOutcome(OPEN);
  }
}
