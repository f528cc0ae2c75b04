// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Visit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of every workbook by the way it is made. */
class EpisodesTest {

  private static final AdultId A1 = new AdultId("A1");
  private static final AdultId A2 = new AdultId("A2");
  private static final ChildId C1 = new ChildId("C1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Thu 6 May 2021"))
          .withAdult("A1")
          .withAdult("A2");

  @Test
  @DisplayName("R12: a group supervision closes one episode and opens the next, with its steps")
  void episodes() {
    CaseFile file =
        marlowe
            .workbookEntry("WE1", "SW1")
            .on(day("Thu 14 Mar 2024"))
            .workbookEntry("WE2", "SW1")
            .groupSupervision("GS1")
            .on(day("Fri 15 Mar 2024"))
            .workbookEntry("WE3", "SW1")
            .fold();

    List<Episode> episodes = file.workbook().episodes(file.supervisions());

    assertThat(episodes).extracting(Episode::number).containsExactly(1, 2);
    assertThat(ids(episodes.get(0).entries())).containsExactly("WE1", "WE2");
    assertThat(ids(episodes.get(1).entries())).containsExactly("WE3");
    assertThat(episodes.get(0).steps()).isEmpty();
    assertThat(episodes.get(0).closedBy()).isEqualTo(episodes.get(1).openedBy()).isPresent();
    assertThat(episodes.get(1).steps())
        .isEqualTo(file.supervisions().all().get(0).supervision().nextSteps())
        .isNotEmpty();
    assertThat(episodes.get(1).closedBy()).isEmpty();
  }

  @Test
  @DisplayName("R12: before any group supervision there is one episode")
  void oneEpisode() {
    CaseFile file = marlowe.workbookEntry("WE1", "SW1").fold();

    assertThat(file.workbook().episodes(file.supervisions()))
        .singleElement()
        .satisfies(episode -> assertThat(ids(episode.entries())).containsExactly("WE1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Episode(0, Optional.empty(), Optional.empty(), List.of()))
        .withMessage("number must be 1 or more, but was 0");
  }

  @Test
  @DisplayName("R13: a significant entry stands once in the chronology of each child it is about")
  void chronology() {
    Workbook workbook = marlowe.workbookEntry("WE1", "SW1").fold().workbook();

    assertThat(ids(workbook.chronologyOf(C1))).containsExactly("WE1");
    assertThat(ids(workbook.chronologyOf(new ChildId("C2")))).containsExactly("WE1");
    assertThat(workbook.chronologyOf(A1)).isEmpty();
  }

  @Test
  @DisplayName("R14: a visit is recorded once, with its purpose, its place and each child seen")
  void visits() {
    assertThat(components(Visit.class)).contains("visitor", "purpose", "place", "children");
    assertThat(components(WorkbookEntry.class)).doesNotContain("visit", "seen");
  }

  @Test
  @DisplayName("R15: nothing is written without saying whether it is fact, and where it is from")
  void factOrJudgement() {
    assertThat(components(Passage.class)).containsExactly("kind", "text", "source");
  }

  @Test
  @DisplayName("R18: an entry is about people of a family, and belongs to no child's file")
  void ofTheFamily() {
    assertThat(components(WorkbookEntry.class)).contains("about").doesNotContain("child");
    assertThat(components(Episode.class)).doesNotContain("child", "children");
  }

  private static List<String> components(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @Test
  @DisplayName(
      "R61: whoever is said to abuse is shown nothing about their victim or from her worker")
  void notShownToPerpetrators() {
    CaseFile file =
        marlowe
            .abuseAlleged("AB1", "A1", "A2")
            .record(entry("WE1", Discipline.SOCIAL_WORK, C1))
            .record(entry("WE2", Discipline.SOCIAL_WORK, C1, A1))
            .record(entry("WE3", Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, C1))
            .record(entry("WE4", Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, A2))
            .fold();

    assertThat(ids(file.workbook().showableTo(A2, file.family()))).containsExactly("WE1", "WE4");
    assertThat(ids(file.workbook().showableTo(A1, file.family())))
        .containsExactly("WE1", "WE2", "WE3");
  }

  @Test
  @DisplayName("R61: nor anything about a child whom they abuse")
  void notAboutAChildTheyAbuse() {
    CaseFile file =
        marlowe
            .abuseAlleged("AB1", "C1", "A2")
            .record(entry("WE1", Discipline.SOCIAL_WORK, C1))
            .record(entry("WE2", Discipline.SOCIAL_WORK, new ChildId("C2")))
            .fold();

    assertThat(ids(file.workbook().showableTo(A2, file.family()))).containsExactly("WE2");
    assertThat(ids(file.workbook().showableTo(A1, file.family()))).containsExactly("WE1", "WE2");
  }

  private static PracticeEvent entry(String id, Discipline chapter, PersonId... about) {
    Passage passage =
        new Passage(
            Passage.Kind.FACT,
            new Narrative("Came to the office."),
            Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);
    return new PracticeEvent.WorkbookEntryWritten(
        new WorkbookEntry(
            new WorkbookEntryId(id),
            chapter,
            Set.of(about),
            Significance.SIGNIFICANT,
            List.of(passage)),
        new PractitionerId("SW1"));
  }

  private static List<String> ids(List<WrittenEntry> entries) {
    return entries.stream().map(each -> each.entry().id().value()).toList();
  }
}
