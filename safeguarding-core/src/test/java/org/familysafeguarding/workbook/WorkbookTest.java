// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final WorkbookEntryId WE1 = new WorkbookEntryId("WE1");

  private final Workbook workbook =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withAdult("A1")
          .on(day("Fri 8 Mar 2024"))
          .workbookEntry("WE2", "HV1")
          .on(day("Tue 5 Mar 2024"))
          .workbookEntry("WE1", "SW1")
          .workbookEntry("WE3", "SW1", Significance.ROUTINE)
          .monthlySummary("SW1", YearMonth.of(2024, 2))
          .monthlySummary("HV1", YearMonth.of(2024, 2))
          .fold()
          .workbook();

  private static WorkbookEntry entry(Set<ChildId> about, List<Passage> passages) {
    return new WorkbookEntry(
        WE1, Discipline.POLICING, Set.copyOf(about), Significance.ROUTINE, passages);
  }

  @Test
  void theEpisodesAreToldInTheOrderOfTheirDays() {
    assertThat(workbook.entries())
        .extracting(each -> each.entry().id().value())
        .containsExactly("WE1", "WE3", "WE2");
  }

  @Test
  void eachDisciplineHasItsChapter() {
    assertThat(workbook.chapter(Discipline.SOCIAL_WORK)).hasSize(2);
    assertThat(workbook.chapter(Discipline.HEALTH_VISITING))
        .extracting(each -> each.author().value())
        .containsExactly("HV1");
    assertThat(workbook.chapter(Discipline.RECOVERY)).isEmpty();
  }

  @Test
  void aChronologyHoldsTheSignificantEntriesAboutAPerson() {
    assertThat(workbook.chronologyOf(C1))
        .extracting(each -> each.entry().id().value())
        .containsExactly("WE1", "WE2");
    assertThat(workbook.chronologyOf(new AdultId("A1"))).isEmpty();
    assertThat(workbook.chronologyOf(new AdultId("C1"))).isEmpty();
  }

  @Test
  void aMonthIsSummedUpInSeveralChapters() {
    assertThat(workbook.summaries()).hasSize(2);
    assertThat(workbook.summariesOf(YearMonth.of(2024, 2))).hasSize(2);
    assertThat(workbook.summariesOf(YearMonth.of(2024, 3))).isEmpty();
  }

  @Test
  void anEntrySaysSomethingAboutSomebody() {
    Passage fact =
        new Passage(
            Passage.Kind.FACT,
            new Narrative("The door was locked."),
            Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(Set.of(), List.of(fact)))
        .withMessage("Workbook entry WE1 must say whom it is about");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(Set.of(C1), List.of()))
        .withMessage("Workbook entry WE1 must say something");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(WE1).hasToString("WE1");
  }
}
