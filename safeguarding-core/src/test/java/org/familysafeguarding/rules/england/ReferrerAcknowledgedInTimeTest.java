// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferrerAcknowledgedInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("referral.acknowledged-in-time");

  private static FamilyCase receivedOn(LocalDate day) {
    return FamilyCase.opened(day).withChildBorn("C1", BORN).referred("R1");
  }

  private static final LocalDate BORN = day("Sat 6 May 2017");
  private static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  private static final LocalDate MONDAY = day("Mon 11 Mar 2024");
  private static final LocalDate TUESDAY = day("Tue 12 Mar 2024");
  private static final FamilyCase RECEIVED = receivedOn(FRIDAY);

  @ParameterizedTest(name = "received {0}, acknowledged {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri 8 Mar 2024  | Fri 8 Mar 2024  | MET      | Mon 11 Mar 2024
          Fri 8 Mar 2024  | Mon 11 Mar 2024 | MET      | Mon 11 Mar 2024
          Fri 8 Mar 2024  | Tue 12 Mar 2024 | MET_LATE | Mon 11 Mar 2024
          Sat 9 Mar 2024  | Mon 11 Mar 2024 | MET      | Mon 11 Mar 2024
          Sun 10 Mar 2024 | Tue 12 Mar 2024 | MET_LATE | Mon 11 Mar 2024
          Thu 28 Mar 2024 | Tue 2 Apr 2024  | MET      | Tue 2 Apr 2024
          Thu 28 Mar 2024 | Wed 3 Apr 2024  | MET_LATE | Tue 2 Apr 2024
          Tue 24 Dec 2024 | Fri 27 Dec 2024 | MET      | Fri 27 Dec 2024
          Tue 24 Dec 2024 | Mon 30 Dec 2024 | MET_LATE | Fri 27 Dec 2024
          Wed 1 Jun 2022  | Mon 6 Jun 2022  | MET      | Mon 6 Jun 2022
          Fri 16 Sep 2022 | Tue 20 Sep 2022 | MET      | Tue 20 Sep 2022
          Fri 5 May 2023  | Tue 9 May 2023  | MET      | Tue 9 May 2023
          Fri 5 May 2023  | Wed 10 May 2023 | MET_LATE | Tue 9 May 2023
          """)
  void itCountsOneWorkingDayFromTheReferral(
      String received, String done, Outcome outcome, String due) {
    FamilyCase told = receivedOn(day(received)).on(day(done)).acknowledged("R1");

    assertThat(RULE.judge(told, day(done)))
        .hasOnly("referral.acknowledged-in-time", outcome)
        .about("R1")
        .isDue(day(due))
        .began(day(received));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(RECEIVED, FRIDAY)).onlyFinding().hasOutcome(OPEN).isDue(MONDAY);
    assertThat(RULE.judge(RECEIVED, MONDAY)).onlyFinding().hasOutcome(OPEN);
    assertThat(RULE.judge(RECEIVED, TUESDAY))
        .onlyFinding()
        .hasOutcome(OVERDUE)
        .because("1 working day from Fri 8 Mar 2024 ends on Mon 11 Mar 2024")
        .because("not done by Tue 12 Mar 2024");
  }

  @Test
  void whatIsDoneLaterDoesNotCountYet() {
    FamilyCase told = RECEIVED.on(TUESDAY).acknowledged("R1");

    assertThat(RULE.judge(told, MONDAY)).onlyFinding().hasOutcome(OPEN);
  }

  @Test
  void closingByTheLastDayEndsTheDutyAndClosingLaterBreaksIt() {
    FamilyCase closed = RECEIVED.on(MONDAY).closed(ClosureReason.NO_LONGER_IN_NEED);
    FamilyCase late = RECEIVED.on(TUESDAY).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(RULE.judge(closed, TUESDAY))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE)
        .because("no longer needed from Mon 11 Mar 2024");
    assertThat(RULE.judge(late, MONDAY)).onlyFinding().hasOutcome(OPEN);
    assertThat(RULE.judge(late, TUESDAY)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void closingForOneOfTwoChildrenLeavesTheDuty() {
    FamilyCase two =
        FamilyCase.opened(FRIDAY)
            .withChildBorn("C1", BORN)
            .withChildBorn("C2", BORN)
            .referred("R1")
            .on(MONDAY)
            .record(OneChild.closed("C1"));

    assertThat(RULE.judge(two, TUESDAY)).onlyFinding().about("C1").about("C2").hasOutcome(OVERDUE);
    assertThat(RULE.judge(two.record(OneChild.closed("C2")), TUESDAY))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void aCaseClosedAndOpenAgainByTheLastDayStillOwesIt() {
    FamilyCase reopened = RECEIVED.closed(ClosureReason.NO_LONGER_IN_NEED).on(MONDAY).reopened();

    assertThat(RULE.judge(reopened, FRIDAY)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(reopened, MONDAY)).onlyFinding().hasOutcome(OPEN).isDue(MONDAY);
    assertThat(RULE.judge(reopened, TUESDAY)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void nobodyCanSayBeyondTheKnownBankHolidays() {
    assertThat(RULE.judge(receivedOn(day("Fri 29 Dec 2028")), day("Fri 29 Dec 2028")))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .hasNoClock()
        .because("known only from");
  }

  @Test
  void eachReferralHasItsOwnClock() {
    FamilyCase twice = RECEIVED.acknowledged("R1").on(MONDAY).referred("R2");

    assertThat(RULE.judge(twice, MONDAY)).findingAbout("R1").hasOutcome(MET).isDue(MONDAY);
    assertThat(RULE.judge(twice, MONDAY)).findingAbout("R2").hasOutcome(OPEN).isDue(TUESDAY);
  }

  @Test
  void nothingIsAskedWhereNobodyKnowsWhoReferred() {
    FamilyCase anonymous =
        FamilyCase.opened(FRIDAY)
            .withChildBorn("C1", BORN)
            .referredBy("R1", ReferralSource.ANONYMOUS);

    assertThat(RULE.judge(anonymous, TUESDAY))
        .onlyFinding()
        .hasOutcome(NOT_APPLICABLE)
        .because("the referrer is anonymous")
        .hasNoClock();
  }

  @Test
  void aReferrerOfAnUnrecordedKindIsOwedAnAnswer() {
    FamilyCase unknown =
        FamilyCase.opened(FRIDAY)
            .withChildBorn("C1", BORN)
            .referredBy("R1", ReferralSource.NOT_KNOWN);

    assertThat(RULE.judge(unknown, TUESDAY)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void decidingIsNotAcknowledging() {
    FamilyCase decided = RECEIVED.decided("R1", ReferralDecision.SERVICES);

    assertThat(RULE.judge(decided, TUESDAY)).onlyFinding().hasOutcome(OVERDUE);
  }
}
