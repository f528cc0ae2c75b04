// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.TransferStep;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.SettingUsed;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.england.PlanSlots;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private static final RuleId CONFERENCE = new RuleId("conference.initial-held-in-time");
  private static final LocalDate TODAY = day("Fri 5 Apr 2024");

  private static Terms within(int workingDays) {
    LocalPolicy policy =
        LocalPolicy.of("Exampleton")
            .and(
                new Setting.Shortened(
                    CONFERENCE, Timescale.workingDays(workingDays), LocalDate.MIN));
    return new Terms(
        new Situation(TODAY, WorkingDayCalendar.englandAndWales(), policy),
        PublishedRulebooks.all());
  }

  private static final WhatIf TEN_INSTEAD_OF_FIFTEEN = new WhatIf(within(15), within(10));

  /** Discussed on Mon 11 Mar 2024: ten working days end on Mon 25 Mar, fifteen on Wed 3 Apr. */
  private static CaseFile conferenceOn(String id, String met) {
    return FamilyCase.opened(id, day("Mon 11 Mar 2024"))
        .withUsualTeam()
        .withChildBorn("C1", day("Sat 6 May 2017"))
        .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "TM1", "HV1", "PC1")
        .enquiryStarted("EN1", "SD1")
        .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
        .on(day(met))
        .initialConference("CN1", "EN1")
        .fold();
  }

  @Test
  void aConferenceInTimeForFifteenDaysAndNotForTenIsNewlyBroken() {
    CaseDifference difference =
        TEN_INSTEAD_OF_FIFTEEN.compare(conferenceOn("CF-1", "Tue 26 Mar 2024"));

    assertThat(difference.changes()).hasSize(1);
    FindingChange change = difference.changes().get(0);
    assertThat(change.rule()).isEqualTo(CONFERENCE);
    assertThat(change.before().orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(change.after().orElseThrow().outcome()).isEqualTo(Outcome.MET_LATE);
    assertThat(change.after().orElseThrow().due()).contains(day("Mon 25 Mar 2024"));
    assertThat(change.isNewlyBroken()).isTrue();
    assertThat(change.isNoLongerBroken()).isFalse();
  }

  @Test
  void theTallyCountsWhatIsNewlyBrokenAndWhatOnlyHasAnotherDate() {
    Tally tally =
        TEN_INSTEAD_OF_FIFTEEN
            .compare(
                Stream.of(
                    conferenceOn("CF-1", "Tue 26 Mar 2024"),
                    conferenceOn("CF-2", "Mon 25 Mar 2024"),
                    conferenceOn("CF-3", "Thu 4 Apr 2024")))
            .collect(Tally.ofDifferences());

    assertThat(tally.cases()).isEqualTo(3);
    assertThat(tally.rules()).containsExactly(new Tally.RuleTally(CONFERENCE, 3, 1, 0, 2));
  }

  /** A clock that begins on another day is still that of the same transfer. */
  @Test
  void whatBeginsOnAnotherDayIsNotTwoMatters() {
    CaseFile transferred =
        FamilyCase.opened("CF-1", day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Sat 6 May 2017"))
            .transferNotified("TR1")
            .on(day("Wed 6 Mar 2024"))
            .stepTaken("TR1", TransferStep.NOTICE_IN_WRITING_RECEIVED)
            .fold();
    WhatIf fromNoticeInWriting = new WhatIf(countingFrom(1), countingFrom(2));

    CaseDifference difference = fromNoticeInWriting.compare(transferred);

    FindingChange change = difference.changes().get(0);
    assertThat(difference.changes()).hasSize(1);
    assertThat(change.before().orElseThrow().due()).contains(day("Mon 25 Mar 2024"));
    assertThat(change.after().orElseThrow().due()).contains(day("Wed 27 Mar 2024"));
    assertThat(change.isNewlyBroken()).isFalse();
    assertThat(change.isNoLongerBroken()).isFalse();
    assertThat(change.after().orElseThrow().basis().settings())
        .extracting(SettingUsed::toString)
        .containsExactly(
            "conference.temporary-stay-days = 15", "conference.transfer-clock-start = 2");
  }

  private static Terms countingFrom(int start) {
    LocalPolicy policy =
        LocalPolicy.of("Exampleton").setting(PlanSlots.TRANSFER_CLOCK_START, start);
    return new Terms(
        new Situation(TODAY, WorkingDayCalendar.englandAndWales(), policy),
        PublishedRulebooks.all());
  }

  @Test
  void theOtherWayRoundItIsMended() {
    WhatIf back = new WhatIf(within(10), within(15));

    assertThat(back.compare(conferenceOn("CF-1", "Tue 26 Mar 2024")).changes())
        .singleElement()
        .matches(FindingChange::isNoLongerBroken);
  }
}
