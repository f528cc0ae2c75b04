// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.MET_LATE;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.OneChild;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialConferenceHeldInTimeTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("conference.initial-held-in-time");
  private static final LocalDate BORN = day("Sat 6 May 2017");
  private static final LocalDate LAST_DAY = day("Wed 3 Apr 2024");
  private static final LocalDate DAY_AFTER = day("Thu 4 Apr 2024");
  private static final FamilyCase NEEDED = discussedOn(day("Mon 11 Mar 2024"));

  private static FamilyCase enquired(LocalDate discussed, String... children) {
    FamilyCase told = FamilyCase.opened(discussed).withUsualTeam();
    for (String child : children) {
      told = told.withChildBorn(child, BORN);
    }
    return told.strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
        .enquiryStarted("EN1", "SD1");
  }

  private static FamilyCase discussedOn(LocalDate day) {
    return enquired(day, "C1")
        .on(day.plusDays(4))
        .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED);
  }

  @ParameterizedTest(name = "discussed {0}, held {1}: {2}, due {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 11 Mar 2024 | Wed 3 Apr 2024  | MET      | Wed 3 Apr 2024
          Mon 11 Mar 2024 | Thu 4 Apr 2024  | MET_LATE | Wed 3 Apr 2024
          Fri 18 Dec 2026 | Wed 13 Jan 2027 | MET      | Wed 13 Jan 2027
          Fri 18 Dec 2026 | Thu 14 Jan 2027 | MET_LATE | Wed 13 Jan 2027
          Fri 27 May 2022 | Tue 21 Jun 2022 | MET      | Tue 21 Jun 2022
          Fri 27 May 2022 | Wed 22 Jun 2022 | MET_LATE | Tue 21 Jun 2022
          Mon 24 Apr 2023 | Wed 17 May 2023 | MET      | Wed 17 May 2023
          Mon 24 Apr 2023 | Thu 18 May 2023 | MET_LATE | Wed 17 May 2023
          Sat 9 Mar 2024  | Tue 2 Apr 2024  | MET      | Tue 2 Apr 2024
          """)
  void itCountsFifteenWorkingDaysFromTheStrategyDiscussion(
      String discussed, String held, Outcome outcome, String due) {
    FamilyCase told = discussedOn(day(discussed)).on(day(held)).initialConference("IC1", "EN1");

    assertThat(RULE.judge(told, day(held)))
        .hasOnly("conference.initial-held-in-time", outcome)
        .about("EN1")
        .about("C1")
        .isDue(day(due))
        .began(day(discussed));
  }

  @Test
  void itIsOpenOnTheLastDayAndOverdueOnTheNext() {
    assertThat(RULE.judge(NEEDED, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
    assertThat(RULE.judge(NEEDED, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(OVERDUE)
        .because(
            "15 working days from Mon 11 Mar 2024 end on Wed 3 Apr 2024, passing over Good Friday"
                + " (29 Mar 2024) and Easter Monday (1 Apr 2024); not done by Thu 4 Apr 2024");
  }

  @Test
  void nothingIsAskedUntilTheEnquiryFindsAConferenceNeeded() {
    FamilyCase going = enquired(day("Mon 11 Mar 2024"), "C1");

    assertThat(RULE.judge(going, DAY_AFTER)).areNone();
    assertThat(
            RULE.judge(going.enquiryConcluded("EN1", EnquiryOutcome.NOT_SUBSTANTIATED), DAY_AFTER))
        .areNone();
    assertThat(
            RULE.judge(
                going.enquiryConcluded("EN1", EnquiryOutcome.SUBSTANTIATED_WITHOUT_CONTINUING_RISK),
                DAY_AFTER))
        .areNone();
  }

  @Test
  void aConferencePutOffDoesNotStopTheClock() {
    FamilyCase adjourned = NEEDED.on(day("Tue 2 Apr 2024")).adjournedConference("IC0", "EN1");

    assertThat(RULE.judge(adjourned, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
    assertThat(RULE.judge(adjourned.on(DAY_AFTER).initialConference("IC1", "EN1"), DAY_AFTER))
        .onlyFinding()
        .hasOutcome(MET_LATE);
  }

  @Test
  void withoutItsDiscussionNobodyCanSayWhenItWasDue() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withChildBorn("C1", BORN)
            .enquiryStarted("EN1")
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED);

    assertThat(RULE.judge(told, DAY_AFTER))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .because("the strategy discussion that began the enquiry is not recorded");
  }

  @Test
  void ofSeveralDiscussionsTheOneThatBeganTheEnquiryStartsTheClock() {
    FamilyCase told =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", BORN)
            .strategyDiscussion("SD0", StrategyDecision.FURTHER_DISCUSSION)
            .on(day("Mon 11 Mar 2024"))
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
            .enquiryStarted("EN1", "SD1")
            .on(day("Wed 13 Mar 2024"))
            .strategyDiscussion("SD2", StrategyDecision.SECTION_47_ENQUIRY)
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED);

    assertThat(RULE.judge(told, LAST_DAY)).onlyFinding().hasOutcome(OPEN).isDue(LAST_DAY);
  }

  @Test
  void aConferenceThatNamesNoEnquiryCountsFromTheDiscussionOn() {
    FamilyCase before = NEEDED.on(day("Fri 8 Mar 2024")).conference(unnamed("IC0"));
    FamilyCase after = before.on(LAST_DAY).conference(unnamed("IC1"));

    assertThat(RULE.judge(before, LAST_DAY)).onlyFinding().hasOutcome(OPEN);
    assertThat(RULE.judge(after, LAST_DAY)).onlyFinding().hasOutcome(MET);
  }

  private static Conference unnamed(String id) {
    return OneChild.conference(
        id,
        new ConferencePurpose.Initial(Optional.empty()),
        "C1",
        ConferenceOutcome.NO_PLAN_NEEDED);
  }

  @Test
  void aConferenceForAnotherEnquiryDoesNotCount() {
    FamilyCase told =
        NEEDED.enquiryStarted("EN2", "SD1").on(LAST_DAY).initialConference("IC1", "EN2");

    assertThat(RULE.judge(told, DAY_AFTER)).findingAbout("EN1").hasOutcome(OVERDUE);
  }

  @Test
  void closingByTheLastDayEndsTheDutyAndClosingLaterBreaksIt() {
    FamilyCase inTime = NEEDED.on(LAST_DAY).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);
    FamilyCase late = NEEDED.on(DAY_AFTER).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);

    assertThat(RULE.judge(inTime, DAY_AFTER)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(late, DAY_AFTER)).onlyFinding().hasOutcome(BREACHED);
  }

  @Test
  void closingAndReopeningDoesNotHideAConferenceThatIsDue() {
    FamilyCase reopened =
        NEEDED
            .on(day("Mon 18 Mar 2024"))
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .on(day("Wed 20 Mar 2024"))
            .reopened();

    assertThat(RULE.judge(reopened, LAST_DAY)).onlyFinding().hasOutcome(OPEN);
    assertThat(RULE.judge(reopened, DAY_AFTER)).onlyFinding().hasOutcome(OVERDUE);
  }

  @Test
  void theDutyIsOwedToEachChildWhoNeedsAConference() {
    FamilyCase two =
        enquired(day("Mon 11 Mar 2024"), "C1", "C2")
            .on(day("Fri 15 Mar 2024"))
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED);
    ConferencePurpose afterEnquiry =
        new ConferencePurpose.Initial(Optional.of(new EnquiryId("EN1")));
    FamilyCase held =
        two.on(LAST_DAY)
            .conference(
                OneChild.conference("IC1", afterEnquiry, "C1", ConferenceOutcome.PLAN_NEEDED));

    assertThat(RULE.judge(held, DAY_AFTER)).findingAbout("C1").hasOutcome(MET);
    assertThat(RULE.judge(held, DAY_AFTER)).findingAbout("C2").hasOutcome(OVERDUE);
    assertThat(RULE.judge(two.on(LAST_DAY).record(OneChild.closed("C1")), DAY_AFTER))
        .findingAbout("C2")
        .hasOutcome(OVERDUE);
  }

  @Test
  void onlyTheChildrenForWhomTheEnquiryFoundItNeededAreOwedIt() {
    FamilyCase two =
        enquired(day("Mon 11 Mar 2024"), "C1", "C2")
            .record(OneChild.enquiryConcluded("EN1", "C1", EnquiryOutcome.CONFERENCE_NEEDED))
            .record(OneChild.enquiryConcluded("EN1", "C2", EnquiryOutcome.NOT_SUBSTANTIATED));

    assertThat(RULE.judge(two, LAST_DAY)).onlyFinding().about("C1").hasOutcome(OPEN);
  }
}
