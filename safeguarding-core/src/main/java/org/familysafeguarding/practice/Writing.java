// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.WrittenEntry;
import org.familysafeguarding.workbook.WrittenSummary;

/** Something written in a chapter of the workbook, an entry or a summary, and by whom. */
record Writing(Subject subject, Discipline chapter, PractitionerId author, Occurrence written) {

  static final Topic<Writing> TOPIC = Topic.of(Writing::of, Writing::subject);

  /** Everything that was written, entries first. */
  static List<Writing> of(CaseFile file) {
    return Stream.concat(
            file.workbook().entries().stream().map(Writing::of),
            file.workbook().summaries().stream().map(Writing::of))
        .collect(ImmutableList.toImmutableList());
  }

  private static Writing of(WrittenEntry written) {
    Subject subject =
        Subject.of(
            Subject.Kind.WORKBOOK_ENTRY,
            written.entry().id(),
            Subjects.childrenAmong(written.entry().about()));
    return new Writing(subject, written.entry().chapter(), written.author(), written.written());
  }

  private static Writing of(WrittenSummary written) {
    MonthlySummary summary = written.summary();
    Subject subject =
        new Subject(Subject.Kind.MONTH, summary.month() + "/" + named(summary.chapter()), Set.of());
    return new Writing(subject, summary.chapter(), summary.author(), written.written());
  }

  private static String named(Discipline chapter) {
    return chapter.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
