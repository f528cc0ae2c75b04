// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.findings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class FindingAssertionsTest {

  private static final String DECIDED = "referral.decided-in-time";
  private static final String ACKNOWLEDGED = "referral.acknowledged-in-time";
  private static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  private static final LocalDate MONDAY = day("Mon 11 Mar 2024");

  private static final FamilyCase REFERRED =
      FamilyCase.opened(FRIDAY)
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .referredBy("R1", ReferralSource.ANONYMOUS);

  /** By two rules alone, however many are published. */
  private static Findings judgedOn(LocalDate today) {
    Findings all =
        PublishedRulebooks.england().judge(REFERRED.fold(), Situation.inEnglandOn(today));
    return only(Set.of(DECIDED, ACKNOWLEDGED), all);
  }

  private static final Findings IN_TIME = judgedOn(MONDAY);
  private static final Findings LATE = judgedOn(day("Tue 12 Mar 2024"));

  @Test
  void theOnlyBreachIsDescribedInTheWordsOfTheRules() {
    assertThat(LATE)
        .onlyBreach(DECIDED)
        .about("R1")
        .about("C1")
        .hasOutcome(Outcome.OVERDUE)
        .isDue(MONDAY)
        .began(FRIDAY)
        .because("not done by Tue 12 Mar 2024")
        .becauseOf("E3");
  }

  @Test
  void findingsAreFoundByRuleAndByWhomTheyAreAbout() {
    assertThat(IN_TIME).hasNoBreach().finding(DECIDED).hasOutcome(Outcome.OPEN).isDue(MONDAY);
    assertThat(IN_TIME).finding(ACKNOWLEDGED).hasNoClock();
    assertThat(IN_TIME).stand(Outcome.OPEN, Outcome.NOT_APPLICABLE);
    assertThat(only(DECIDED, IN_TIME)).hasOnly(DECIDED, Outcome.OPEN).about("R1");
    assertThat(only(DECIDED, IN_TIME)).onlyFinding().about("R1");
    assertThat(only(DECIDED, IN_TIME)).findingAbout("C1").isDue(MONDAY);
    assertThat(Findings.none()).areNone().hasNoBreach();
    assertThat(IN_TIME.all().get(0)).about("R1");
  }

  @Test
  void onlyMeansThatAnythingElseFails() {
    Findings twice = Findings.of(List.of(first(LATE), first(LATE)));

    fails(() -> assertThat(twice).onlyBreach(DECIDED), "only one breach, of " + DECIDED);
    fails(() -> assertThat(LATE).onlyBreach(ACKNOWLEDGED), "only one breach, of " + ACKNOWLEDGED);
    fails(() -> assertThat(IN_TIME).onlyBreach(DECIDED), "there were 0");
    fails(() -> assertThat(LATE).hasNoBreach(), "Expected no breach, but there were 1");
    fails(() -> assertThat(IN_TIME).onlyFinding(), "only one finding, but there were 2");
    fails(() -> assertThat(twice).hasOnly(DECIDED, Outcome.OVERDUE), "only one finding, OVERDUE");
    fails(() -> assertThat(IN_TIME).findingAbout("C1"), "one finding about C1");
    fails(() -> assertThat(twice).finding(DECIDED), "one finding of " + DECIDED);
    fails(() -> assertThat(IN_TIME).stand(Outcome.OPEN), "findings that stand [OPEN]");
    fails(() -> assertThat(IN_TIME).areNone(), "findings that stand []");
  }

  @Test
  void aSingleFindingOfAnotherRuleOrOutcomeFails() {
    Findings open = only(DECIDED, IN_TIME);

    fails(() -> assertThat(open).hasOnly(DECIDED, Outcome.MET), "MET of " + DECIDED);
    fails(() -> assertThat(open).hasOnly(ACKNOWLEDGED, Outcome.OPEN), "OPEN of " + ACKNOWLEDGED);
  }

  @Test
  void aFailureShowsTheFindingAsALineOfAReport() {
    Finding overdue = first(LATE);

    fails(
        () -> assertThat(overdue).about("R2"),
        "Expected the finding to be about R2, but it was:",
        "referral.decided-in-time, referral R1 (C1): OVERDUE because 1 working day from Fri 8 Mar"
            + " 2024 ends on Mon 11 Mar 2024; not done by Tue 12 Mar 2024");
    fails(() -> assertThat(overdue).hasOutcome(Outcome.MET), "to be MET");
    fails(() -> assertThat(overdue).isDue(FRIDAY), "to be due by 2024-03-08");
    fails(() -> assertThat(overdue).hasNoClock(), "to have no clock");
    fails(() -> assertThat(overdue).began(MONDAY), "to have begun on 2024-03-11");
    fails(() -> assertThat(overdue).because("snow"), "a reason with \"snow\" in it");
    fails(() -> assertThat(overdue).becauseOf("E9"), "to rest on [E9], not on [E3]");
  }

  private static Findings only(String rule, Findings findings) {
    return only(Set.of(rule), findings);
  }

  private static Findings only(Set<String> rules, Findings findings) {
    return Findings.of(
        findings.all().stream().filter(each -> rules.contains(each.card().id().value())).toList());
  }

  private static Finding first(Findings findings) {
    return findings.all().get(0);
  }

  private static void fails(ThrowingCallable assertion, String... words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .satisfies(
            failure ->
                org.assertj.core.api.Assertions.assertThat(failure).hasMessageContainingAll(words));
  }
}
