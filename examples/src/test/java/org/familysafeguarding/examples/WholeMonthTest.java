// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.preparation.Chronology;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.workbook.Episode;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WrittenEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three shipped families, of which a reader sees a whole month: from one supervision to the next.
 */
class WholeMonthTest {

  private static final String FAMILIES =
      """
      apart.json, GS2, 2025-01-31, 3
      stepping-down.json, GS5, 2024-05-31, 4
      unborn.json, GS4, 2025-03-31, 3
      """;

  /** A family, the supervision that closes the month, and the day its summaries were signed off. */
  private record Month(CaseFile file, Episode closed, Episode opened) {

    static Month of(String name, String supervision) throws IOException {
      CaseFile file = ShippedCase.named(name, "Wed 25 Sep 2024").fold();
      List<Episode> episodes = file.workbook().episodes(file.supervisions());
      SupervisionId id = new SupervisionId(supervision);
      int at =
          episodes.indexOf(
              episodes.stream()
                  .filter(
                      each ->
                          each.closedBy()
                              .map(held -> held.supervision().id().equals(id))
                              .orElse(false))
                  .findFirst()
                  .orElseThrow());
      return new Month(file, episodes.get(at), episodes.get(at + 1));
    }

    LocalDate heldOn() {
      return closed.closedBy().orElseThrow().held().on();
    }

    GroupSupervision supervision() {
      return closed.closedBy().orElseThrow().supervision();
    }

    LocalDate since() {
      return closed.openedBy().orElseThrow().held().on();
    }

    List<MadeVisit> visits() {
      return file.visits().all().stream()
          .filter(each -> each.made().on().isAfter(since()))
          .filter(each -> !each.made().on().isAfter(heldOn()))
          .toList();
    }

    Set<PractitionerId> atWork() {
      return file.team().allocationsOn(heldOn()).stream()
          .map(each -> each.practitioner())
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = FAMILIES)
  void everyDisciplineAtWorkWroteItsChapterAndSummedItUp(
      String name, String supervision, LocalDate signedOff, int chapters) throws IOException {
    Month month = Month.of(name, supervision);
    Set<Discipline> wrote =
        month.closed().entries().stream()
            .map(each -> each.entry().chapter())
            .collect(Collectors.toSet());
    assertThat(wrote).hasSize(chapters);
    assertThat(month.file().workbook().summariesOf(YearMonth.from(signedOff)))
        .extracting(each -> each.summary().chapter())
        .containsExactlyInAnyOrderElementsOf(wrote);
    String pack = packOn(month.heldOn().minusDays(1), name);
    wrote.forEach(
        each ->
            assertThat(pack)
                .contains(
                    Names.words(each)
                        + " for "
                        + YearMonth.from(signedOff)
                        + ", signed off on "
                        + DayText.withWeekday(signedOff)));
  }

  @ParameterizedTest
  @CsvSource(textBlock = FAMILIES)
  void everyEntryKeepsFactAndJudgementApartAndSaysItsSource(
      String name, String supervision, LocalDate signedOff, int chapters) throws IOException {
    Month month = Month.of(name, supervision);
    assertThat(month.closed().entries())
        .hasSizeGreaterThanOrEqualTo(chapters)
        .extracting(WrittenEntry::entry)
        .allSatisfy(
            entry ->
                assertThat(entry.passages())
                    .extracting(Passage::kind)
                    .contains(Passage.Kind.FACT, Passage.Kind.PROFESSIONAL_JUDGEMENT));
    String pack = packOn(month.heldOn().minusDays(1), name);
    month.closed().entries().stream()
        .flatMap(each -> each.entry().passages().stream())
        .forEach(
            each ->
                assertThat(pack.replaceAll("\\s+", " "))
                    .contains(
                        Names.words(each.kind())
                            + " ("
                            + Names.words(each.source())
                            + "): "
                            + each.text().text()));
  }

  @ParameterizedTest
  @CsvSource(textBlock = FAMILIES)
  void theSupervisionClosesTheEpisodeAndOpensTheNext(
      String name, String supervision, LocalDate signedOff, int chapters) throws IOException {
    Month month = Month.of(name, supervision);
    GroupSupervision held = month.supervision();
    assertThat(signedOff).isBetween(month.since(), month.heldOn());
    assertThat(held.present()).hasSizeGreaterThan(chapters).containsAll(month.atWork());
    assertThat(held.jointJudgement().orElseThrow().madeBy()).isEqualTo(held.present());
    assertThat(held.nextSteps())
        .isNotEmpty()
        .allMatch(step -> step.dueBy().isAfter(month.heldOn()))
        .allMatch(step -> held.present().contains(step.owner()));
    assertThat(month.opened().number()).isEqualTo(month.closed().number() + 1);
    assertThat(month.opened().openedBy()).isEqualTo(month.closed().closedBy());
    assertThat(month.opened().steps()).isEqualTo(held.nextSteps());
    String after = packOn(month.heldOn().plusDays(1), name);
    assertThat(after)
        .contains("WORKBOOK, EPISODE " + month.opened().number())
        .contains("Last held on " + DayText.withWeekday(month.heldOn()));
    held.nextSteps().forEach(step -> assertThat(after).contains(step.what().text()));
  }

  @ParameterizedTest
  @CsvSource(textBlock = FAMILIES)
  void eachEntryIsRecordedOnceAndReadWhereverItBelongs(
      String name, String supervision, LocalDate signedOff, int chapters) throws IOException {
    Month month = Month.of(name, supervision);
    CaseFile file = month.file();
    assertThat(file.workbook().episodes(file.supervisions()))
        .flatExtracting(Episode::entries)
        .extracting(WrittenEntry::entry)
        .extracting(WorkbookEntry::id)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(file.workbook().entries());
    for (Child child : file.family().children()) {
      List<EntryId> chronology =
          Chronology.of(child.id(), file).items().stream()
              .map(each -> each.when().entry())
              .toList();
      assertThat(chronology)
          .doesNotHaveDuplicates()
          .containsAll(month.visits().stream().map(each -> each.made().entry()).toList());
    }
  }

  /** The entry that the workbook shows and the chronology reads is the one the rules judge. */
  @ParameterizedTest
  @CsvSource(textBlock = FAMILIES)
  void oneEntryOfAVisitServesWorkbookChronologyAndStatute(
      String name, String supervision, LocalDate signedOff, int chapters) throws IOException {
    Month month = Month.of(name, supervision);
    List<Finding> findings = ShippedCase.named(name, "Wed 25 Jun 2025").review().findings().all();
    assertThat(month.visits()).isNotEmpty();
    for (MadeVisit each : month.visits()) {
      assertThat(packOn(month.heldOn().minusDays(1), name))
          .containsOnlyOnce(DayText.withWeekday(each.made().on()) + "  visit: ");
      assertThat(findings)
          .filteredOn(finding -> finding.card().id().value().equals("visit.recorded-in-time"))
          .filteredOn(finding -> finding.subject().id().equals(each.visit().id().value()))
          .isNotEmpty()
          .allMatch(finding -> !finding.isBreach());
    }
  }

  private static String packOn(LocalDate day, String name) {
    return Run.of("supervise", Run.shipped(name), "--on", day.toString()).out();
  }
}
