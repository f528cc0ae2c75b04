// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ConferenceDecidesForEveryChildTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("conference.decides-for-every-child");
  private static final LocalDate TODAY = day("Wed 3 Apr 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 11 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withChildBorn("C2", day("Sat 6 May 2017"))
          .enquiryStarted("EN1")
          .on(TODAY);

  @Test
  void aConferenceThatDecidesForEachChildKeepsIt() {
    assertThat(RULE.judge(FAMILY.initialConference("IC1", "EN1"), TODAY))
        .hasOnly("conference.decides-for-every-child", MET)
        .about("IC1")
        .began(TODAY)
        .because("it decided for each child");
  }

  @Test
  void aConferenceThatLeavesOneChildOutBreaksIt() {
    Conference decided =
        OneChild.conference(
            "IC1",
            new ConferencePurpose.Initial(Optional.empty()),
            "C1",
            ConferenceOutcome.PLAN_NEEDED);
    Conference leavingOneOut =
        new Conference(
            decided.id(),
            decided.purpose(),
            FAMILY.children(),
            decided.meeting(),
            decided.decisions());

    assertThat(RULE.judge(FAMILY.conference(leavingOneOut), TODAY))
        .onlyBreach("conference.decides-for-every-child")
        .about("C1")
        .about("C2")
        .because("no decision is recorded for [C2]");
  }

  @Test
  void reviewsDecideTooAndConferencesPutOffDoNot() {
    assertThat(RULE.judge(FAMILY.reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
    assertThat(RULE.judge(FAMILY.adjournedConference("IC0", "EN1"), TODAY)).areNone();
    assertThat(RULE.judge(FAMILY, TODAY)).areNone();
  }
}
