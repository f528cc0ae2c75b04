// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyDiscussionAttendedByAllThreeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("strategy.attended-by-all-three");
  private static final LocalDate TODAY = day("Mon 11 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withChildBorn("C2", day("Sat 6 May 2017"))
          .on(TODAY);

  private static FamilyCase discussedBy(String... present) {
    return discussed(FAMILY, present);
  }

  private static FamilyCase discussed(FamilyCase family, String... present) {
    return family.strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, present);
  }

  @Test
  void nothingIsAskedWhereNothingWasDiscussed() {
    assertThat(RULE.judge(FAMILY, TODAY)).areNone();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SW1 PC1 HV1     | MET      | all three were there
          TM1 PC1 MH1     | MET      | all three were there
          SW1 PC1 HV1 TE1 | MET      | all three were there
          SW1 PC1         | BREACHED | nobody took part from: health
          SW1 HV1         | BREACHED | nobody took part from: police
          PC1 HV1         | BREACHED | nobody took part from: social work
          CH1 PC1 HV1     | BREACHED | nobody took part from: social work
          SW1 SW2 TM1     | BREACHED | nobody took part from: health, police
          SW1 RW1 PC1     | BREACHED | nobody took part from: health
          TE1             | BREACHED | nobody took part from: social work, health, police
          """)
  void itWantsACouncilSocialWorkerHealthAndThePolice(
      String present, Outcome outcome, String because) {
    assertThat(RULE.judge(discussedBy(present.split(" ")), TODAY))
        .hasOnly("strategy.attended-by-all-three", outcome)
        .about("SD1")
        .about("C1")
        .about("C2")
        .began(TODAY)
        .because(because);
  }

  @Test
  void somebodyUnknownLeavesItUndeterminedOnlyWhereAnAgencySeemsToBeMissing() {
    assertThat(RULE.judge(discussedBy("SW1", "PC1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .because("for whom [X9] work, who took part, is not recorded");
    assertThat(RULE.judge(discussedBy("SW1", "PC1", "HV1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void somebodyWhoseAgencyIsNotDescribedMayBeFromAnywhere() {
    FamilyCase family = FAMILY.record(practitioner(Discipline.OTHER, "AG9", false));

    assertThat(RULE.judge(discussed(family, "SW1", "HV1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
  }

  @Test
  void aHealthDisciplineCountsWhoeverEmploysIt() {
    FamilyCase family = FAMILY.record(practitioner(Discipline.MENTAL_HEALTH, "REC", false));

    assertThat(RULE.judge(discussed(family, "SW1", "PC1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void anybodyWhomAHealthBodyEmploysCountsAsHealth() {
    FamilyCase family = FAMILY.record(practitioner(Discipline.OTHER, "NHS", false));

    assertThat(RULE.judge(discussed(family, "SW1", "PC1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void aSocialWorkerOfAHospitalIsNotTheCouncils() {
    FamilyCase family = FAMILY.record(practitioner(Discipline.SOCIAL_WORK, "NHS", true));

    assertThat(RULE.judge(discussed(family, "X9", "PC1", "HV1"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED);
  }

  @Test
  void eachDiscussionIsLookedAtByItself() {
    FamilyCase twice =
        discussedBy("SW1", "PC1")
            .on(day("Tue 12 Mar 2024"))
            .strategyDiscussion("SD2", StrategyDecision.SECTION_47_ENQUIRY);

    assertThat(RULE.judge(twice, day("Tue 12 Mar 2024"))).findingAbout("SD1").hasOutcome(BREACHED);
    assertThat(RULE.judge(twice, day("Tue 12 Mar 2024"))).findingAbout("SD2").hasOutcome(MET);
    assertThat(RULE.judge(twice, TODAY)).onlyFinding().about("SD1");
  }

  private static CaseEvent practitioner(Discipline discipline, String agency, boolean registered) {
    return new TeamEvent.PractitionerInvolved(
        new Practitioner(
            new PractitionerId("X9"),
            InventedPeople.name(9),
            discipline,
            new AgencyId(agency),
            registered));
  }
}
