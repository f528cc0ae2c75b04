// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Caveat;
import org.familysafeguarding.outcome.Evidence;
import org.familysafeguarding.outcome.Exposure;
import org.familysafeguarding.outcome.FollowUp;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.ReportLine;

/**
 * The outcomes as a manager reads them: each figure with what stands behind it, and at the end what
 * none of them may be taken for.
 */
final class OutcomesReport {

  private static final String ROW = "  %-55s %-15s %s";

  private final Page page = new Page(Ink.PLAIN);
  private final OutcomesTable table;
  private final Set<Caveat> caveats = new LinkedHashSet<>();
  private String heading = "";

  private OutcomesReport(OutcomesTable table) {
    this.table = table;
  }

  static String of(OutcomesTable table) {
    OutcomesReport report = new OutcomesReport(table);
    report.title();
    table.lines().forEach(report::line);
    report.legend();
    return report.page.toString();
  }

  private void title() {
    page.line(
        "Outcomes of "
            + (table.families() == 1 ? "1 family" : table.families() + " families")
            + ", as known up to "
            + DayText.withWeekday(table.study().censoredOn()));
    page.line(
        "Counted since "
            + DayText.withWeekday(table.study().since())
            + "; followed for "
            + table.study().followUp().months()
            + " months on either side of "
            + table.study().followUp().anchor()
            + toTeams(table.study().followUp())
            + ", of which "
            + table.study().followUp().fewestMonths()
            + " must be known");
    if (table.suppression().below() > 1) {
      page.line("Figures that rest on fewer than " + table.suppression().below() + " are hidden");
    }
  }

  private static String toTeams(FollowUp followUp) {
    return followUp.allocatedTo().isEmpty()
        ? ""
        : followUp.allocatedTo().stream()
            .map(TeamId::value)
            .collect(Collectors.joining(" or ", " to ", ""));
  }

  private void line(ReportLine line) {
    if (line instanceof ReportLine.Shown shown) {
      show(shown);
    } else if (line instanceof ReportLine.Hidden hidden) {
      page.line(
          row(
              hidden,
              "hidden",
              hidden.why().toString().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
  }

  private void show(ReportLine.Shown shown) {
    Measurement measurement = shown.measurement();
    String window = measurement.window().toString().toUpperCase(Locale.ROOT);
    if (!window.equals(heading)) {
      heading = window;
      page.heading(window);
    }
    caveats.addAll(measurement.caveats());
    page.line(row(shown, measurement.shown(), count(measurement) + "  " + marks(measurement)));
    if (measurement.part().isEmpty()) {
      detail(measurement);
    }
    if (shown.someCountsHidden()) {
      page.detail("some smaller counts are not shown");
    }
  }

  /** A band needs none: its count is in its row, and who is left out stands with the whole. */
  private void detail(Measurement measurement) {
    if (measurement.n() > 0 || measurement.evidence().ratio().numerator().amount().signum() > 0) {
      page.detail(behind(measurement.evidence()));
    }
    asides(measurement);
  }

  private static String row(ReportLine line, String value, String rest) {
    String name = line.measure() + (line.part().isEmpty() ? "" : ": " + line.part());
    return ROW.formatted(name, value, rest).stripTrailing();
  }

  private static String count(Measurement measurement) {
    return measurement.part().isEmpty()
        ? "n = " + measurement.n()
        : measurement.evidence().ratio().numerator().amount() + " of n = " + measurement.n();
  }

  private static String behind(Evidence evidence) {
    return evidence.before().map(before -> before + ", then ").orElse("")
        + evidence.ratio()
        + exposure(evidence.exposure());
  }

  private static String exposure(Exposure exposure) {
    if (exposure.unit() == Exposure.Unit.COUNTED_ONCE) {
      return "";
    }
    return "; exposure "
        + exposure.amount().stripTrailingZeros().toPlainString()
        + " "
        + exposure.unit().toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void asides(Measurement measurement) {
    print("of which ", OutcomesTable.asides(measurement, Aside.Kind.OF_WHICH));
    print("made by ", OutcomesTable.asides(measurement, Aside.Kind.BEHIND_THE_FIGURE));
    print("left out: ", OutcomesTable.asides(measurement, Aside.Kind.LEFT_OUT));
  }

  private void print(String words, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      page.detail(
          counts.entrySet().stream()
              .map(each -> each.getValue() + " " + each.getKey())
              .collect(Collectors.joining(", ", words, "")));
    }
  }

  private static String marks(Measurement measurement) {
    return measurement.caveats().stream()
        .map(OutcomesReport::mark)
        .collect(Collectors.joining(" ", "[", "]"));
  }

  private static String mark(Caveat caveat) {
    return String.valueOf((char) ('a' + List.of(Caveat.values()).indexOf(caveat)));
  }

  private void legend() {
    page.heading("WHAT THESE FIGURES MUST NOT BE TAKEN FOR");
    List<Caveat> inOrder = caveats.stream().sorted(Comparator.naturalOrder()).toList();
    inOrder.forEach(each -> page.detail("[" + mark(each) + "] " + each.words()));
    page.line("");
    page.line("What each measure means, and where it comes from: docs/outcomes.md");
  }
}
