// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NobodyAllocatedToBothSidesOfAbuseTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("team.nobody-on-both-sides-of-abuse");
  private static final LocalDate BEGAN = day("Mon 4 Mar 2024");
  private static final LocalDate TODAY = day("Mon 18 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(BEGAN)
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withAdult("MUM")
          .withAdult("DAD");

  private static final FamilyCase ABUSE = FAMILY.abuseAlleged("AB1", "MUM", "DAD");

  private static FamilyCase specialist(FamilyCase told, String id, String who, String... with) {
    return told.allocated(id, who, AllocationRole.ADULT_SPECIALIST, with);
  }

  @Test
  void nothingIsAskedWithoutAbuseOrBeforeAnybodyWorksWithEither() {
    assertThat(RULE.judge(specialist(FAMILY, "AL1", "DV1", "MUM", "DAD"), TODAY)).areNone();
    assertThat(RULE.judge(ABUSE, TODAY)).areNone();
    assertThat(RULE.judge(specialist(ABUSE, "AL1", "RW1", "C1"), TODAY)).areNone();
  }

  @Test
  void separateWorkersKeepIt() {
    FamilyCase apart = specialist(specialist(ABUSE, "AL1", "DV1", "MUM"), "AL2", "DP1", "DAD");

    assertThat(RULE.judge(apart, TODAY))
        .hasOnly("team.nobody-on-both-sides-of-abuse", MET)
        .about("AB1")
        .began(BEGAN)
        .because("nobody works with both at the same time");
    assertThat(RULE.judge(specialist(ABUSE, "AL1", "DV1", "MUM"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void oneWorkerOnBothSidesBreaksIt() {
    FamilyCase both =
        specialist(ABUSE, "AL1", "DV1", "MUM")
            .on(TODAY)
            .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");

    assertThat(RULE.judge(both, day("Sun 17 Mar 2024"))).onlyFinding().hasOutcome(MET);
    assertThat(RULE.judge(both, TODAY))
        .onlyBreach("team.nobody-on-both-sides-of-abuse")
        .about("AB1")
        .began(TODAY)
        .because("worked with both at the same time: DV1");
    assertThat(RULE.judge(specialist(ABUSE, "AL1", "RW1", "MUM", "DAD"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("RW1");
  }

  @Test
  void everyWorkerOnBothSidesIsNamedAndNobodyElse() {
    FamilyCase both =
        specialist(
            specialist(specialist(ABUSE, "AL1", "RW1", "MUM", "DAD"), "AL2", "MH1", "DAD", "MUM"),
            "AL3",
            "DV1",
            "MUM");

    org.assertj.core.api.Assertions.assertThat(RULE.judge(both, TODAY).breaches())
        .extracting(each -> each.because().inWords())
        .containsExactly(
            "worked with both at the same time: RW1", "worked with both at the same time: MH1");
  }

  @Test
  void everyTwoAllocationsThatMeetAreAWrongOfTheirOwn() {
    FamilyCase again =
        specialist(specialist(ABUSE, "AL1", "DV1", "MUM"), "AL2", "DV1", "DAD")
            .on(TODAY)
            .allocationEnded("AL2")
            .allocated("AL3", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");

    org.assertj.core.api.Assertions.assertThat(RULE.judge(again, TODAY).breaches())
        .extracting(Finding::beganOn)
        .containsExactly(BEGAN, TODAY);
  }

  @ParameterizedTest
  @EnumSource(AllocationRole.class)
  void whoeverWorksWithOneSideIsNotAllocatedToTheOtherInAnyRole(AllocationRole role) {
    FamilyCase both = specialist(ABUSE, "AL1", "DV1", "MUM").allocated("AL2", "DV1", role, "DAD");

    assertThat(RULE.judge(both, TODAY)).onlyFinding().hasOutcome(BREACHED).because("DV1");
  }

  @Test
  void anAdultSpecialistForTheWholeFamilyIsOnBothSides() {
    assertThat(RULE.judge(specialist(ABUSE, "AL1", "RW1"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED)
        .because("RW1");
  }

  @Test
  void oneAfterTheOtherIsNotBothAtOnce() {
    FamilyCase inTurn =
        specialist(ABUSE, "AL1", "RW1", "MUM")
            .on(TODAY)
            .allocationEnded("AL1")
            .allocated("AL2", "RW1", AllocationRole.ADULT_SPECIALIST, "DAD");

    assertThat(RULE.judge(inTurn, TODAY)).onlyFinding().hasOutcome(MET);
  }

  @Test
  void aDayTogetherIsEnoughAndStaysOnRecord() {
    FamilyCase overlapping =
        specialist(ABUSE, "AL1", "RW1", "MUM")
            .on(TODAY)
            .allocated("AL2", "RW1", AllocationRole.ADULT_SPECIALIST, "DAD")
            .on(day("Tue 19 Mar 2024"))
            .allocationEnded("AL1");

    assertThat(RULE.judge(overlapping, day("Fri 31 May 2024"))).onlyFinding().hasOutcome(BREACHED);
  }

  @ParameterizedTest
  @EnumSource(
      value = AllocationRole.class,
      names = {"CASE_HOLDER", "SUPERVISING_MANAGER"})
  void whoeverHoldsOrSupervisesTheCaseMeetsBothParents(AllocationRole role) {
    assertThat(RULE.judge(ABUSE.allocated("AL1", "SW1", role, "MUM", "DAD"), TODAY)).areNone();
    assertThat(RULE.judge(ABUSE.allocated("AL1", "SW1", role), TODAY)).areNone();
  }

  @Test
  void aCoWorkerIsMeantOnlyWhereTheAdultsAreNamed() {
    assertThat(RULE.judge(ABUSE.allocated("AL1", "SW2", AllocationRole.CO_WORKER), TODAY))
        .areNone();
    assertThat(
            RULE.judge(
                ABUSE.allocated("AL1", "SW2", AllocationRole.CO_WORKER, "MUM", "DAD"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED);
  }

  @Test
  void eachAbuseIsLookedAtByItself() {
    FamilyCase mutual = ABUSE.withAdult("GRAN").abuseAlleged("AB2", "GRAN", "DAD");
    FamilyCase told = specialist(mutual, "AL1", "RW1", "MUM", "DAD");

    assertThat(RULE.judge(told, TODAY)).findingAbout("AB1").hasOutcome(BREACHED);
    assertThat(RULE.judge(told, TODAY)).findingAbout("AB2").hasOutcome(MET);
  }
}
