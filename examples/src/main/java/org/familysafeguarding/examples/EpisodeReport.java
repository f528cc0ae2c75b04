// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.preparation.ChapterSummary;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.workbook.Episode;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.WrittenEntry;
import org.familysafeguarding.workbook.WrittenSummary;

/** The open episode of the workbook: visits, entries by chapter, and the summaries. */
final class EpisodeReport {

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
    List<MadeVisit> visits = visits(episode);
    visits.forEach(this::visit);
    episode.entries().forEach(this::entry);
    if (visits.isEmpty() && episode.entries().isEmpty()) {
      page.line("  nothing that this reader is shown");
    }
    page.heading("WHAT EACH DISCIPLINE SAYS");
    pack.summaries().forEach(this::summary);
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
