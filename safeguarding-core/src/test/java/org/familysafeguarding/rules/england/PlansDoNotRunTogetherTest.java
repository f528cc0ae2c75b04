// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class PlansDoNotRunTogetherTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("plan.do-not-run-together");
  private static final LocalDate BEGUN = day("Wed 3 Apr 2024");
  private static final LocalDate ENDED = day("Fri 31 May 2024");
  private static final LocalDate TODAY = day("Mon 10 Jun 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 11 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"));

  private static final FamilyCase PROTECTED = FAMILY.on(BEGUN).protectionPlan("P1", "C1");

  @Test
  void aProtectionPlanByItselfKeepsIt() {
    assertThat(RULE.judge(PROTECTED, TODAY))
        .hasOnly("plan.do-not-run-together", MET)
        .about("P1")
        .about("C1")
        .began(BEGUN);
    assertThat(RULE.judge(PROTECTED.preProceedingsPlan("P2", "C1"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void aChildInNeedPlanBesideItIsABreach() {
    assertThat(RULE.judge(PROTECTED.on(ENDED).childInNeedPlan("P2", "C1"), TODAY))
        .onlyBreach("plan.do-not-run-together")
        .about("P1")
        .because("it ran together with the child in need plan [P2]");
  }

  @Test
  void oneMayBeginOnTheDayTheOtherEnds() {
    FamilyCase steppedUp =
        FAMILY
            .childInNeedPlan("P0", "C1")
            .on(BEGUN)
            .planEnded("P0", PlanEndReason.STEPPED_UP)
            .protectionPlan("P1", "C1");
    FamilyCase steppedDown =
        steppedUp.on(ENDED).planEnded("P1", PlanEndReason.STEPPED_DOWN).childInNeedPlan("P2", "C1");

    assertThat(RULE.judge(steppedUp, TODAY)).onlyFinding().hasOutcome(MET);
    assertThat(RULE.judge(steppedDown, TODAY)).onlyFinding().hasOutcome(MET);
  }

  @Test
  void aDayTogetherIsEnoughToBreakIt() {
    FamilyCase told =
        FAMILY
            .childInNeedPlan("P0", "C1")
            .on(BEGUN)
            .protectionPlan("P1", "C1")
            .on(day("Thu 4 Apr 2024"))
            .planEnded("P0", PlanEndReason.STEPPED_UP);

    assertThat(RULE.judge(told, TODAY)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void aSiblingsPlanIsNoMatter() {
    FamilyCase two =
        PROTECTED.withChildBorn("C2", day("Sat 6 May 2017")).childInNeedPlan("P2", "C2");

    assertThat(RULE.judge(two, TODAY)).onlyFinding().about("C1").hasOutcome(MET);
  }

  @Test
  void nothingIsAskedWithoutAChildProtectionPlan() {
    assertThat(RULE.judge(FAMILY.childInNeedPlan("P1", "C1"), TODAY)).areNone();
  }
}
