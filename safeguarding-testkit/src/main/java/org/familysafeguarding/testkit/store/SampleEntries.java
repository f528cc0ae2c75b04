// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.workbook.MonthlySummary;

/** Entries to fill a store with; they need not add up to a case. */
final class SampleEntries {

  static final LocalDate OPENED_ON = day("Mon 11 Mar 2024");

  /** Texts of which not every database can keep every character. */
  static final List<String> NOT_TO_BE_KEPT =
      List.of("half \uD83D of a pair", "\uDC6A\uD83D", "at the end \uD83D", "nothing \u0000 here");

  private static final Instant NOON = Instant.parse("2024-03-11T12:00:00.123456Z");
  private static final PractitionerId WRITER = new PractitionerId("SW1");

  private SampleEntries() {}

  static Entry opened(String id) {
    return opened(id, NOON);
  }

  static Entry opened(String id, Instant recordedAt) {
    Agency council = new Agency(new AgencyId("LA"), "Invented Council", AgencyKind.COUNCIL);
    return new Entry(
        new EntryId(id),
        OPENED_ON,
        recordedAt,
        WRITER,
        new CaseRecordEvent.Opened(new FamilyName("Marlowe"), council));
  }

  static Entry written(String id, String text) {
    MonthlySummary summary =
        new MonthlySummary(
            YearMonth.of(2024, 3), Discipline.SOCIAL_WORK, WRITER, new Narrative(text));
    return entry(id, new PracticeEvent.MonthlySummaryWritten(summary));
  }

  /** An entry of that event, recorded at noon of the day on which it happened. */
  static Entry entry(String id, CaseEvent event) {
    return new Entry(new EntryId(id), OPENED_ON, NOON, WRITER, event);
  }

  /** As many entries as asked for, named with this beginning and a number from 1. */
  static List<Entry> many(String idStart, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> written(idStart + number, "Entry number " + number))
        .toList();
  }

  /** What was written in an entry made by {@link #written}. */
  static String textOf(Entry entry) {
    return ((PracticeEvent.MonthlySummaryWritten) entry.event()).summary().text().text();
  }
}
