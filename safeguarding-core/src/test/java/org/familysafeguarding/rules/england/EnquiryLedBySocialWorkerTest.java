// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnquiryLedBySocialWorkerTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("enquiry.led-by-social-worker");
  private static final LocalDate TODAY = day("Mon 11 Mar 2024");

  private static final FamilyCase DISCUSSED =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .on(TODAY)
          .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY);

  @ParameterizedTest(name = "led by {0}: {1}")
  @CsvSource({
    "SW1, MET, is a registered social worker",
    "TM1, MET, is a registered social worker",
    "RW1, BREACHED, is not a registered social worker",
    "CH1, BREACHED, is not a registered social worker"
  })
  void itIsLedByARegisteredSocialWorker(String lead, Outcome outcome, String because) {
    assertThat(RULE.judge(DISCUSSED.enquiryStartedBy("EN1", "SD1", lead), TODAY))
        .hasOnly("enquiry.led-by-social-worker", outcome)
        .about("EN1")
        .about("C1")
        .began(TODAY)
        .because(lead + ", who leads it, " + because);
  }

  @Test
  void nothingIsAskedWhereNoEnquiryBegan() {
    assertThat(RULE.judge(DISCUSSED, TODAY)).areNone();
  }

  @Test
  void aLeadWhomTheFileDoesNotDescribeLeavesItUndetermined() {
    assertThat(RULE.judge(DISCUSSED.enquiryStartedBy("EN1", "SD1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .because("what X9 is, who leads the enquiry, is not recorded");
  }

  @Test
  void eachEnquiryHasItsOwnLead() {
    FamilyCase two =
        DISCUSSED.enquiryStartedBy("EN1", "SD1", "SW1").enquiryStartedBy("EN2", "SD1", "RW1");

    assertThat(RULE.judge(two, TODAY)).findingAbout("EN1").hasOutcome(MET);
    assertThat(RULE.judge(two, TODAY)).findingAbout("EN2").hasOutcome(BREACHED);
  }
}
