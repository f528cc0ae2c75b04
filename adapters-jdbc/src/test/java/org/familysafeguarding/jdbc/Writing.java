// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.familysafeguarding.testkit.Days.day;

import java.util.Collections;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;

/** Entries of a workbook, with as many words as a test needs. */
final class Writing {

  private static final PractitionerId WRITER = new PractitionerId("SW1");

  private Writing() {}

  static Entry entry(String id, String words) {
    return entry(id, words, 1);
  }

  /** An entry that has the same words this many times. */
  static Entry entry(String id, String words, int times) {
    Passage passage =
        new Passage(
            Passage.Kind.FACT, new Narrative(words), Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);
    WorkbookEntry written =
        new WorkbookEntry(
            new WorkbookEntryId("W1"),
            Discipline.SOCIAL_WORK,
            Set.of(new ChildId("C1")),
            Significance.ROUTINE,
            Collections.nCopies(times, passage));
    Entry entry =
        FamilyCase.notOpened("CF-1", day("Wed 3 Apr 2024"))
            .record(new PracticeEvent.WorkbookEntryWritten(written, WRITER))
            .history()
            .entries()
            .get(0);
    return new Entry(
        new EntryId(id), entry.occurredOn(), entry.recordedAt(), WRITER, entry.event());
  }
}
