// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.YearMonth;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** A month's summary may be written anew until it is signed off. */
class SignedSummariesTest {

  private static final YearMonth MARCH = YearMonth.of(2024, 3);

  private final FamilyCase family =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .on(day("Thu 28 Mar 2024"))
          .monthlySummary("RW1", MARCH)
          .on(day("Tue 2 Apr 2024"))
          .monthlySummary("RW1", MARCH);

  @Test
  void theLastOneWrittenIsSignedOff() {
    Workbook workbook =
        family.on(day("Wed 3 Apr 2024")).summarySignedOff("RW1", MARCH, "TM1").fold().workbook();
    assertThat(workbook.summaries())
        .extracting(each -> each.signedOff().isPresent())
        .containsExactly(false, true);
    assertThat(workbook.summaryOf(MARCH, Discipline.RECOVERY))
        .flatMap(WrittenSummary::signedOff)
        .map(each -> each.by().value() + " " + each.on().on())
        .contains("TM1 2024-04-03");
  }

  @Test
  void whatIsSignedOffIsNotWrittenAnew() {
    FamilyCase rewritten =
        family
            .on(day("Wed 3 Apr 2024"))
            .summarySignedOff("RW1", MARCH, "TM1")
            .on(day("Thu 4 Apr 2024"))
            .monthlySummary("RW1", MARCH);
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(rewritten::fold)
        .withMessageContaining("is signed off; correct its entry instead");
  }

  @Test
  void anotherChapterOrMonthStaysOpen() {
    Workbook workbook =
        family
            .on(day("Wed 3 Apr 2024"))
            .summarySignedOff("RW1", MARCH, "TM1")
            .monthlySummary("MH1", MARCH)
            .on(day("Thu 2 May 2024"))
            .monthlySummary("RW1", YearMonth.of(2024, 4))
            .fold()
            .workbook();
    assertThat(workbook.summaries()).hasSize(4);
  }

  @Test
  void onlyWhatWasWrittenIsSignedOff() {
    FamilyCase signed = family.summarySignedOff("MH1", MARCH, "TM1");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(signed::fold)
        .withMessageContaining("There is no summary of 2024-03 in the chapter MENTAL_HEALTH");
  }
}
