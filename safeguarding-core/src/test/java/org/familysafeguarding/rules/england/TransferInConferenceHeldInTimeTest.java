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
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferInConferenceHeldInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("conference.transfer-in-held-in-time");
  private static final LocalDate LAST_DAY = day("Mon 25 Mar 2024");
  private static final LocalDate DAY_AFTER = day("Tue 26 Mar 2024");
  private static final FamilyCase NOTIFIED = notifiedOn(day("Mon 4 Mar 2024"));

  private static FamilyCase notifiedOn(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .withChildBorn("C1", day("Sat 6 May 2017"))
        .transferNotified("T1");
  }

  @ParameterizedTest(name = "told {0}, held {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 4 Mar 2024  | Mon 25 Mar 2024 | MET      | Mon 25 Mar 2024
          Mon 4 Mar 2024  | Tue 26 Mar 2024 | MET_LATE | Mon 25 Mar 2024
          Mon 18 Mar 2024 | Wed 10 Apr 2024 | MET      | Wed 10 Apr 2024
          Mon 18 Mar 2024 | Thu 11 Apr 2024 | MET_LATE | Wed 10 Apr 2024
          Mon 16 Dec 2024 | Thu 9 Jan 2025  | MET      | Thu 9 Jan 2025
          Mon 16 Dec 2024 | Fri 10 Jan 2025 | MET_LATE | Thu 9 Jan 2025
          Fri 1 May 2020  | Tue 26 May 2020 | MET      | Tue 26 May 2020
          Fri 1 May 2020  | Wed 27 May 2020 | MET_LATE | Tue 26 May 2020
          """)
  void itCountsFifteenWorkingDaysFromTheNotice(
      String told, String held, Outcome outcome, String due) {
    FamilyCase conference = notifiedOn(day(told)).on(day(held)).transferInConference("TC1", "T1");

    assertThat(RULE.judge(conference, day(held)))
        .hasOnly("conference.transfer-in-held-in-time", outcome)
        .about("T1")
        .about("C1")
        .isDue(day(due))
        .began(day(told));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(NOTIFIED, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(NOTIFIED, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void nothingIsAskedWhereNobodyMovedIn() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", day("Sat 6 May 2017"));

    assertThat(RULE.judge(told, DAY_AFTER)).areNone();
  }

  @Test
  void anInitialConferenceDoesNotTakeAChildOver() {
    FamilyCase told = NOTIFIED.enquiryStarted("EN1").on(LAST_DAY).initialConference("IC1", "EN1");

    assertThat(RULE.judge(told, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void closingByTheLastDayEndsTheDutyAndClosingLaterBreaksIt() {
    FamilyCase inTime = NOTIFIED.on(LAST_DAY).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = NOTIFIED.on(DAY_AFTER).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void theDutyIsOwedToEachChildWhoMoved() {
    FamilyCase two =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Sat 6 May 2017"))
            .withChildBorn("C2", day("Sat 6 May 2017"))
            .transferNotified("T1")
            .on(LAST_DAY)
            .conference(
                OneChild.conference(
                    "TC1",
                    new ConferencePurpose.TransferIn(new TransferId("T1")),
                    "C1",
                    ConferenceOutcome.PLAN_CONTINUES));

    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(two, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
    assertThat(RULE.judge(two.record(OneChild.closed("C2")), DAY_AFTER))
        .findingAbout("C2")
        .hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void nobodyCanSayBeyondTheKnownBankHolidays() {
    assertThat(RULE.judge(notifiedOn(day("Mon 18 Dec 2028")), day("Mon 18 Dec 2028")))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
  }
}
