// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class OneCaseHolderTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("team.one-case-holder");
  private static final LocalDate TODAY = day("Mon 18 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"));

  private static final FamilyCase HELD = FAMILY.allocated("AL1", "SW1", AllocationRole.CASE_HOLDER);

  @Test
  void aFamilyWithOneCaseHolderKeepsIt() {
    assertThat(RULE.judge(HELD, TODAY))
        .hasOnly("team.one-case-holder", MET)
        .about("CF-1")
        .began(day("Mon 4 Mar 2024"))
        .because("held by SW1");
    assertThat(RULE.judge(HELD.allocated("AL2", "RW1", AllocationRole.ADULT_SPECIALIST), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void nobodyAndTwoAreBothBreaches() {
    FamilyCase nobody = FAMILY.allocated("AL1", "RW1", AllocationRole.ADULT_SPECIALIST);
    FamilyCase two = HELD.allocated("AL2", "SW2", AllocationRole.CASE_HOLDER);

    assertThat(RULE.judge(nobody, TODAY))
        .onlyBreach("team.one-case-holder")
        .because("nobody holds the case");
    assertThat(RULE.judge(two, TODAY))
        .onlyBreach("team.one-case-holder")
        .because("held by SW1, SW2");
  }

  @Test
  void onePractitionerByTwoAllocationsIsOneCaseHolder() {
    FamilyCase twice = HELD.allocated("AL2", "SW1", AllocationRole.CASE_HOLDER, "C1");

    assertThat(RULE.judge(twice, TODAY)).onlyFinding().hasOutcome(MET).because("held by SW1");
  }

  @Test
  void aHandoverOnOneDayLeavesNoGapAndNoOverlap() {
    FamilyCase handedOver =
        HELD.on(TODAY).allocationEnded("AL1").allocated("AL2", "SW2", AllocationRole.CASE_HOLDER);

    assertThat(RULE.judge(handedOver, day("Sun 17 Mar 2024"))).onlyFinding().because("held by SW1");
    assertThat(RULE.judge(handedOver, TODAY)).onlyFinding().hasOutcome(MET).because("held by SW2");
  }

  @Test
  void anAllocationThatEndedLeavesNobody() {
    FamilyCase left = HELD.on(TODAY).allocationEnded("AL1");

    assertThat(RULE.judge(left, day("Sun 17 Mar 2024"))).onlyFinding().hasOutcome(MET);
    assertThat(RULE.judge(left, TODAY)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void nothingIsAskedBeforeATeamTakesTheFamilyOnOrOnceTheCaseIsClosed() {
    FamilyCase closed = HELD.on(TODAY).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(RULE.judge(FAMILY, TODAY)).areNone();
    assertThat(RULE.judge(closed, day("Sun 17 Mar 2024"))).onlyFinding().hasOutcome(MET);
    assertThat(RULE.judge(closed, TODAY)).areNone();
  }

  @Test
  void aCaseOpenForOneChildIsOpen() {
    FamilyCase two =
        HELD.withChildBorn("C2", day("Sat 6 May 2017")).on(TODAY).record(OneChild.closed("C1"));

    assertThat(RULE.judge(two, TODAY)).onlyFinding().hasOutcome(MET);
  }
}
