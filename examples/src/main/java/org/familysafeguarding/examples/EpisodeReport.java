// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.preparation.ChapterSummary;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.workbook.Episode;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.WrittenEntry;
import org.familysafeguarding.workbook.WrittenSummary;

/** The open episode of the workbook: visits and entries by their days, and the summaries. */
final class EpisodeReport {

  private record Line(LocalDate on, Runnable print) {}

  private final PreparationPack pack;
  private final CaseFile file;
  private final Names names;
  private final Page page;

  EpisodeReport(PreparationPack pack, Page page) {
    this.pack = pack;
    this.file = pack.view().file();
    this.names = new Names(file);
    this.page = page;
  }

  void print() {
    Episode episode = pack.episode();
    page.heading("WORKBOOK, EPISODE " + episode.number());
    List<Line> lines = lines(episode);
    lines.forEach(each -> each.print().run());
    if (lines.isEmpty()) {
      page.line("  nothing that this reader is shown");
    }
    page.heading("WHAT EACH DISCIPLINE SAYS");
    pack.summaries().forEach(this::summary);
  }

  /** What was written, and the visits among it, in the order of the days. */
  private List<Line> lines(Episode episode) {
    Stream<Line> visits =
        visits(episode).stream().map(each -> new Line(each.made().on(), () -> visit(each)));
    Stream<Line> entries =
        episode.entries().stream().map(each -> new Line(each.written().on(), () -> entry(each)));
    return Stream.concat(visits, entries).sorted(Comparator.comparing(Line::on)).toList();
  }

  private List<MadeVisit> visits(Episode episode) {
    LocalDate since = episode.openedBy().map(each -> each.held().on()).orElse(LocalDate.MIN);
    return file.visits().all().stream()
        .filter(each -> each.made().on().isAfter(since))
        .filter(each -> !each.made().on().isAfter(pack.today()))
        .toList();
  }

  private void visit(MadeVisit made) {
    String seen =
        made.visit().children().stream()
            .map(each -> names.of(each.child()) + " " + Names.words(each.seen()))
            .collect(Collectors.joining(", "));
    page.line("  " + DayText.withWeekday(made.made().on()) + "  visit: " + seen);
    page.detail(names.of(made.visit().visitor()));
  }

  private void entry(WrittenEntry written) {
    page.line(
        "  "
            + DayText.withWeekday(written.written().on())
            + "  "
            + Names.words(written.entry().chapter())
            + ", "
            + Names.words(written.entry().significance())
            + ", about "
            + written.entry().about().stream().map(names::of).collect(Collectors.joining(", ")));
    written.entry().passages().forEach(this::passage);
  }

  private void passage(Passage passage) {
    page.detail(
        Names.words(passage.kind())
            + " ("
            + Names.words(passage.source())
            + "): "
            + passage.text().text());
  }

  private void summary(ChapterSummary summary) {
    page.line(
        "  "
            + Names.words(summary.chapter())
            + summary.latest().map(EpisodeReport::written).orElse(": no summary yet"));
    summary.latest().ifPresent(latest -> page.detail(latest.summary().text().text()));
  }

  private static String written(WrittenSummary latest) {
    return " for "
        + latest.summary().month()
        + latest
            .signedOff()
            .map(each -> ", signed off on " + DayText.withWeekday(each.on().on()))
            .orElseGet(() -> ", not signed off yet");
  }
}
