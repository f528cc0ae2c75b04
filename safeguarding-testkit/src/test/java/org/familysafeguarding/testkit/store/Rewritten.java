// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.workbook.MonthlySummary;

/** Entries with other texts than they were written with. */
final class Rewritten {

  private Rewritten() {}

  static List<Entry> texts(List<Entry> entries, UnaryOperator<String> change) {
    return entries.stream().map(entry -> text(entry, change)).toList();
  }

  private static Entry text(Entry entry, UnaryOperator<String> change) {
    if (!(entry.event() instanceof PracticeEvent.MonthlySummaryWritten written)) {
      return entry;
    }
    MonthlySummary summary = written.summary();
    MonthlySummary changed =
        new MonthlySummary(
            summary.month(),
            summary.chapter(),
            summary.author(),
            new Narrative(change.apply(summary.text().text())));
    return new Entry(
        entry.id(),
        entry.occurredOn(),
        entry.recordedAt(),
        entry.recordedBy(),
        new PracticeEvent.MonthlySummaryWritten(changed));
  }
}
