// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class EnquiryHasAssessmentTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("enquiry.assessment-on-file");
  private static final LocalDate BORN = day("Sat 6 May 2017");
  private static final LocalDate CONCLUDED = day("Fri 22 Mar 2024");

  private static final FamilyCase REFERRED =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", BORN)
          .referred("R1");

  private static FamilyCase enquired(FamilyCase told) {
    return told.on(day("Mon 11 Mar 2024"))
        .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
        .enquiryStarted("EN1", "SD1");
  }

  private static FamilyCase concluded(FamilyCase told) {
    return enquired(told).on(CONCLUDED).enquiryConcluded("EN1", EnquiryOutcome.NOT_SUBSTANTIATED);
  }

  @Test
  void nothingIsAskedUntilTheEnquiryIsConcluded() {
    assertThat(RULE.judge(enquired(REFERRED), CONCLUDED)).areNone();
  }

  @Test
  void anEnquiryConcludedWithoutAnyAssessmentIsABreach() {
    assertThat(RULE.judge(concluded(REFERRED), CONCLUDED))
        .onlyBreach("enquiry.assessment-on-file")
        .about("EN1")
        .about("C1")
        .began(CONCLUDED)
        .because("no assessment of the child is recorded in this episode");
  }

  @Test
  void anAssessmentBegunBeforeTheEnquiryKeepsIt() {
    FamilyCase told = concluded(REFERRED.assessmentStarted("A1", "C1", "R1"));

    assertThat(RULE.judge(told, CONCLUDED)).onlyFinding().hasOutcome(MET);
  }

  @Test
  void anAssessmentBegunAfterTheEnquiryPutsItRight() {
    LocalDate later = day("Mon 25 Mar 2024");
    FamilyCase told = concluded(REFERRED).on(later).assessmentStarted("A1", "C1", "R1");

    assertThat(RULE.judge(told, CONCLUDED)).onlyFinding().hasOutcome(BREACHED);
    assertThat(RULE.judge(told, later)).onlyFinding().hasOutcome(MET);
  }

  @Test
  void anAssessmentFromBeforeTheCaseWasClosedIsOfAnotherEpisode() {
    FamilyCase closed =
        FamilyCase.opened(day("Mon 6 Feb 2023"))
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .referred("R0")
            .assessmentStarted("A0", "C1", "R0")
            .on(day("Fri 31 Mar 2023"))
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .on(day("Mon 4 Mar 2024"))
            .reopened()
            .referred("R1");

    assertThat(RULE.judge(concluded(closed), CONCLUDED)).onlyFinding().hasOutcome(BREACHED);
    assertThat(RULE.judge(concluded(closed.assessmentStarted("A1", "C1", "R1")), CONCLUDED))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void closingAfterTheEnquiryDoesNotTakeTheAssessmentAway() {
    FamilyCase told =
        concluded(REFERRED.assessmentStarted("A1", "C1", "R1"))
            .closed(ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT);

    assertThat(RULE.judge(told, day("Mon 25 Mar 2024"))).onlyFinding().hasOutcome(MET);
  }

  @Test
  void eachChildOfTheEnquiryIsLookedAt() {
    FamilyCase two = REFERRED.withChildBorn("C2", BORN).assessmentStarted("A1", "C1", "R1");

    assertThat(RULE.judge(concluded(two), CONCLUDED)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(concluded(two), CONCLUDED)).findingAbout("C2").hasOutcome(BREACHED);
  }

  @Test
  void aChildForWhomTheEnquiryGoesOnIsNotYetLookedAt() {
    FamilyCase two =
        enquired(REFERRED.withChildBorn("C2", BORN))
            .on(CONCLUDED)
            .record(OneChild.enquiryConcluded("EN1", "C1", EnquiryOutcome.NOT_SUBSTANTIATED));

    assertThat(RULE.judge(two, CONCLUDED)).onlyFinding().about("C1");
  }
}
