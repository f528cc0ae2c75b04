// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildSeenDuringAssessmentTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("assessment.child-seen");
  private static final LocalDate REFERRED = day("Mon 4 Mar 2024");
  private static final LocalDate STARTED = day("Wed 6 Mar 2024");
  private static final LocalDate CONCLUDED = day("Fri 22 Mar 2024");

  private static final FamilyCase ASSESSED =
      FamilyCase.opened(REFERRED)
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .referred("R1")
          .on(STARTED)
          .assessmentStarted("A1", "C1", "R1");

  private static FamilyCase concluded(FamilyCase told) {
    return told.on(CONCLUDED).assessmentConcluded("A1", AssessmentOutcome.EARLY_HELP);
  }

  @Test
  void nothingIsAskedOfAnAssessmentUnderWay() {
    assertThat(RULE.judge(ASSESSED, CONCLUDED)).areNone();
  }

  @Test
  void anAssessmentConcludedWithoutTheChildBeingSeenIsABreach() {
    assertThat(RULE.judge(concluded(ASSESSED), CONCLUDED))
        .onlyBreach("assessment.child-seen")
        .about("A1")
        .about("C1")
        .began(CONCLUDED)
        .because("no visit at which the child was seen is recorded");
  }

  @ParameterizedTest(name = "seen on {0}: {1}")
  @CsvSource({
    "Tue 5 Mar 2024, BREACHED",
    "Wed 6 Mar 2024, MET",
    "Fri 15 Mar 2024, MET",
    "Fri 22 Mar 2024, MET",
    "Sat 23 Mar 2024, BREACHED"
  })
  void theChildIsSeenFromTheDayItBeganToTheDayItWasConcluded(String seenOn, Outcome outcome) {
    FamilyCase told = concluded(ASSESSED.on(day(seenOn)).visit("V1", Seen.SEEN_WITH_OTHERS));

    assertThat(RULE.judge(told, day("Mon 25 Mar 2024"))).onlyFinding().hasOutcome(outcome);
  }

  @Test
  void anyVisitCountsWhateverItWasFor() {
    FamilyCase told =
        ASSESSED.visit(
            "V1", VisitPurpose.SECTION_47_ENQUIRY, VisitPlace.SCHOOL_OR_NURSERY, Seen.SEEN_ALONE);

    assertThat(RULE.judge(concluded(told), CONCLUDED)).onlyFinding().hasOutcome(MET);
  }

  @Test
  void aVisitAtWhichTheChildWasNotSeenDoesNotCount() {
    FamilyCase told = ASSESSED.visit("V1", Seen.NOT_SEEN);

    assertThat(RULE.judge(concluded(told), CONCLUDED)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void seeingOneChildIsNotSeeingTheOther() {
    FamilyCase two =
        ASSESSED
            .withChildBorn("C2", day("Sat 6 May 2017"))
            .assessmentStarted("A2", "C2", "R1")
            .record(OneChild.visit("V1", "C1", Seen.SEEN_ALONE));
    FamilyCase told = concluded(two).assessmentConcluded("A2", AssessmentOutcome.EARLY_HELP);

    assertThat(RULE.judge(told, CONCLUDED)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(told, CONCLUDED)).findingAbout("C2").hasOutcome(BREACHED);
  }

  @Test
  void anUnbornChildCannotBeSeen() {
    FamilyCase unborn =
        FamilyCase.opened(REFERRED)
            .withUnbornChild("C1", day("Wed 1 May 2024"))
            .referred("R1")
            .assessmentStarted("A1", "C1", "R1");

    assertThat(RULE.judge(concluded(unborn), CONCLUDED))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE)
        .because("the child was not yet born");
    assertThat(RULE.judge(concluded(unborn.on(day("Thu 21 Mar 2024")).childBorn("C1")), CONCLUDED))
        .onlyFinding()
        .hasOutcome(BREACHED);
    assertThat(RULE.judge(concluded(unborn.on(CONCLUDED).childBorn("C1")), CONCLUDED))
        .onlyFinding()
        .hasOutcome(BREACHED);
    assertThat(
            RULE.judge(
                concluded(unborn).on(day("Sat 23 Mar 2024")).childBorn("C1"),
                day("Mon 25 Mar 2024")))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE);
  }
}
