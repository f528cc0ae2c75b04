// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

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
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupSupervisionHeldRegularlyTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("supervision.group-held-regularly");
  private static final LocalDate ALLOCATED = day("Mon 4 Mar 2024");
  private static final LocalDate LAST_DAY = day("Thu 4 Apr 2024");
  private static final LocalDate DAY_AFTER = day("Fri 5 Apr 2024");
  private static final FamilyCase TAKEN_ON = allocatedOn(ALLOCATED);

  private static FamilyCase openedOn(LocalDate day) {
    return FamilyCase.opened(day).withUsualTeam().withChildBorn("C1", day("Sat 6 May 2017"));
  }

  private static FamilyCase allocatedOn(LocalDate day) {
    return openedOn(day).allocated("AL1", "SW1", AllocationRole.CASE_HOLDER);
  }

  @ParameterizedTest(name = "allocated {0}, supervised {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 4 Mar 2024  | Thu 4 Apr 2024  | MET      | Thu 4 Apr 2024
          Mon 4 Mar 2024  | Fri 5 Apr 2024  | MET_LATE | Thu 4 Apr 2024
          Wed 31 Jan 2024 | Thu 29 Feb 2024 | MET      | Thu 29 Feb 2024
          Wed 31 Jan 2024 | Fri 1 Mar 2024  | MET_LATE | Thu 29 Feb 2024
          Thu 29 Feb 2024 | Fri 29 Mar 2024 | MET      | Fri 29 Mar 2024
          Tue 26 Nov 2024 | Thu 26 Dec 2024 | MET      | Thu 26 Dec 2024
          Tue 26 Nov 2024 | Fri 27 Dec 2024 | MET_LATE | Thu 26 Dec 2024
          """)
  void theFirstIsDueAMonthAfterTheFirstAllocation(
      String allocated, String held, Outcome outcome, String due) {
    FamilyCase told = allocatedOn(day(allocated)).on(day(held)).groupSupervision("GS1");

    assertThat(RULE.judge(told, day(held))).stand(outcome, OPEN);
    assertThat(RULE.judge(told, day(held)).all().get(0))
        .about("CF-1")
        .about("C1")
        .isDue(day(due))
        .began(day(allocated));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(TAKEN_ON, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(TAKEN_ON, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void eachSupervisionStartsTheNextTurn() {
    FamilyCase told =
        TAKEN_ON
            .on(day("Wed 27 Mar 2024"))
            .groupSupervision("GS1")
            .on(day("Mon 29 Apr 2024"))
            .groupSupervision("GS2");

    assertThat(RULE.judge(told, day("Wed 29 May 2024"))).stand(MET, MET_LATE, OPEN);
    assertThat(RULE.judge(told, day("Thu 30 May 2024"))).stand(MET, MET_LATE, OVERDUE);
  }

  @Test
  void nothingIsAskedUntilSomebodyIsAllocated() {
    assertThat(RULE.judge(openedOn(ALLOCATED), DAY_AFTER)).areNone();
    assertThat(RULE.judge(openedOn(ALLOCATED).groupSupervision("GS1"), DAY_AFTER)).areNone();
  }

  @Test
  void whoeverWasAllocatedFirstStartsTheClock() {
    FamilyCase told =
        openedOn(ALLOCATED)
            .allocated("AL0", "RW1", AllocationRole.ADULT_SPECIALIST)
            .on(day("Mon 18 Mar 2024"))
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER);

    assertThat(RULE.judge(told, LAST_DAY)).onlyFinding().isDue(LAST_DAY);
  }

  @Test
  void aSupervisionBeforeTheAllocationIsNotATurn() {
    FamilyCase told =
        openedOn(day("Mon 26 Feb 2024"))
            .groupSupervision("GS0")
            .on(ALLOCATED)
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER);

    assertThat(RULE.judge(told, LAST_DAY)).onlyFinding().began(ALLOCATED).isDue(LAST_DAY);
  }

  @Test
  void closingByTheLastDayEndsTheDutyAndClosingLaterBreaksIt() {
    FamilyCase inTime = TAKEN_ON.on(LAST_DAY).closed(ClosureReason.NO_LONGER_IN_NEED);
    FamilyCase late = TAKEN_ON.on(DAY_AFTER).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void theFamilyIsDiscussedAsLongAsOneChildsCaseIsOpen() {
    FamilyCase two =
        openedOn(ALLOCATED)
            .withChildBorn("C2", day("Sat 6 May 2017"))
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .on(day("Fri 15 Mar 2024"))
            .record(OneChild.closed("C1"));

    assertThat(RULE.judge(two, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
    assertThat(RULE.judge(two.record(OneChild.closed("C2")), DAY_AFTER))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void aCaseReopenedIsDiscussedAgainFromTheDayItReopened() {
    LocalDate again = day("Mon 7 Oct 2024");
    FamilyCase reopened =
        TAKEN_ON
            .on(day("Wed 27 Mar 2024"))
            .groupSupervision("GS1")
            .on(day("Fri 12 Apr 2024"))
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .on(again)
            .reopened();

    assertThat(RULE.judge(reopened, day("Thu 7 Nov 2024"))).stand(MET, NOT_APPLICABLE, OPEN);
    assertThat(RULE.judge(reopened, day("Fri 8 Nov 2024"))).stand(MET, NOT_APPLICABLE, OVERDUE);
    assertThat(RULE.judge(reopened, day("Fri 8 Nov 2024")).all().get(2))
        .began(again)
        .isDue(day("Thu 7 Nov 2024"));
  }

  @Test
  void aCaseReopenedWaitsForWhoeverIsAllocatedAnew() {
    FamilyCase reopened =
        TAKEN_ON
            .on(day("Fri 15 Mar 2024"))
            .allocationEnded("AL1")
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .on(day("Mon 7 Oct 2024"))
            .reopened();
    FamilyCase takenOnAgain =
        reopened.on(day("Wed 16 Oct 2024")).allocated("AL2", "SW2", AllocationRole.CASE_HOLDER);

    assertThat(RULE.judge(reopened, day("Fri 8 Nov 2024"))).stand(NOT_APPLICABLE);
    assertThat(RULE.judge(takenOnAgain, day("Fri 15 Nov 2024"))).stand(NOT_APPLICABLE, OPEN);
    assertThat(RULE.judge(takenOnAgain, day("Sun 17 Nov 2024"))).stand(NOT_APPLICABLE, OVERDUE);
  }

  @Test
  void aCaseClosedAndReopenedOnOneDayWasOpenThroughout() {
    FamilyCase told =
        TAKEN_ON.on(day("Fri 15 Mar 2024")).closed(ClosureReason.NO_LONGER_IN_NEED).reopened();

    assertThat(RULE.judge(told, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
  }

  @Test
  void aSiblingWhoJoinsOrLeavesDoesNotStartTheClockAgain() {
    FamilyCase told =
        TAKEN_ON
            .on(day("Fri 15 Mar 2024"))
            .withChildBorn("C2", day("Thu 14 Mar 2024"))
            .on(day("Mon 18 Mar 2024"))
            .record(OneChild.closed("C2"));

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE).isDue(LAST_DAY);
  }

  @Test
  void aChildWhoJoinsLaterIsNotDiscussedInAdvance() {
    FamilyCase told =
        FamilyCase.opened(ALLOCATED)
            .withUsualTeam()
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .on(day("Mon 18 Mar 2024"))
            .withChildBorn("C1", day("Sat 6 May 2017"));

    assertThat(RULE.judge(told, day("Fri 15 Mar 2024"))).areNone();
    assertThat(RULE.judge(told, day("Mon 18 Mar 2024")))
        .onlyFinding()
        .hasOutcome(OPEN)
        .isDue(day("Thu 18 Apr 2024"));
  }

  @Test
  void aCouncilMaySetAnotherInterval() {
    RuleUnderTest sixWeekly =
        RULE.under(
            LocalPolicy.ofDefaults()
                .setting(PracticeSlots.GROUP_SUPERVISION_INTERVAL, Timescale.weeks(6)));

    assertThat(sixWeekly.judge(TAKEN_ON, day("Mon 15 Apr 2024")))
        .onlyFinding()
        .hasOutcome(OPEN)
        .isDue(day("Mon 15 Apr 2024"));
    assertThat(sixWeekly.judge(TAKEN_ON, day("Tue 16 Apr 2024"))).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void workingDaysBeyondTheKnownBankHolidaysCannotBeCounted() {
    RuleUnderTest byWorkingDays =
        RULE.under(
            LocalPolicy.ofDefaults()
                .setting(PracticeSlots.GROUP_SUPERVISION_INTERVAL, Timescale.workingDays(20)));

    assertThat(byWorkingDays.judge(allocatedOn(day("Mon 18 Dec 2028")), day("Mon 18 Dec 2028")))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
  }

  @Test
  void theFamilysTimeLastsAsLongAsThatOfTheChildWhoStaysLongest() {
    FamilyCase two =
        openedOn(ALLOCATED)
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .on(day("Fri 8 Mar 2024"))
            .withChildBorn("C2", day("Sat 6 May 2017"));
    LocalDate first = day("Fri 15 Mar 2024");

    for (String leavesFirst : List.of("C1", "C2")) {
      String staysOn = leavesFirst.equals("C1") ? "C2" : "C1";
      FamilyCase told =
          two.on(first)
              .record(OneChild.closed(leavesFirst))
              .on(DAY_AFTER)
              .record(OneChild.closed(staysOn));

      assertThat(RULE.judge(told, LAST_DAY)).onlyFinding().hasOutcome(OPEN);
      assertThat(RULE.judge(told, DAY_AFTER))
          .onlyFinding()
          .hasOutcome(BREACHED)
          .because("no longer needed from Fri 5 Apr 2024");
    }
  }
}
