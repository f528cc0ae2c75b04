// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class GroupSupervisionJudgesRiskJointlyTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("supervision.judges-risk-jointly");
  private static final LocalDate TODAY = day("Wed 3 Apr 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .on(TODAY);

  @Test
  void nothingIsAskedBeforeTheFirstSupervision() {
    assertThat(RULE.judge(FAMILY, TODAY)).areNone();
  }

  @Test
  void aJointJudgementAndNextStepsKeepIt() {
    assertThat(RULE.judge(FAMILY.groupSupervision("GS1"), TODAY))
        .hasOnly("supervision.judges-risk-jointly", MET)
        .about("GS1")
        .about("C1")
        .began(TODAY)
        .because("both are recorded");
  }

  @Test
  void aSupervisionWithoutAJudgementIsABreach() {
    assertThat(RULE.judge(FAMILY.groupSupervisionWithoutJudgement("GS1"), TODAY))
        .onlyBreach("supervision.judges-risk-jointly")
        .about("GS1")
        .because("not recorded: a judgement made by more than one practitioner");
  }

  @Test
  void aJudgementThatOneMadeAloneIsNotJoint() {
    assertThat(RULE.judge(FAMILY.groupSupervision("GS1", "SW1"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("a judgement made by more than one practitioner");
    assertThat(RULE.judge(FAMILY.groupSupervision("GS1", "SW1", "RW1"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void aSupervisionWithoutNextStepsIsABreach() {
    assertThat(RULE.judge(without(FAMILY.groupSupervision("GS1")), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("not recorded: next steps");
    assertThat(RULE.judge(without(FAMILY.groupSupervisionWithoutJudgement("GS1")), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("a judgement made by more than one practitioner, next steps");
  }

  @Test
  void eachSupervisionIsLookedAtByItself() {
    FamilyCase twice = FAMILY.groupSupervision("GS1").groupSupervisionWithoutJudgement("GS2");

    assertThat(RULE.judge(twice, TODAY)).findingAbout("GS1").hasOutcome(MET);
    assertThat(RULE.judge(twice, TODAY)).findingAbout("GS2").hasOutcome(BREACHED);
  }

  private static FamilyCase without(FamilyCase supervised) {
    GroupSupervision held = supervised.fold().supervisions().all().get(0).supervision();
    return FAMILY.record(
        new PracticeEvent.GroupSupervisionHeld(
            new GroupSupervision(
                held.id(), held.present(), held.jointJudgement(), held.progress(), List.of())));
  }
}
