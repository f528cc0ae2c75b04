// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;

/** What is told of one family, in any order, until it becomes their case file. */
final class Telling {

  private static final int MINUTES_APART = 3;

  private record Told(LocalDate on, LocalDate recordedOn, PractitionerId by, CaseEvent event) {}

  private final List<Told> told = new ArrayList<>();

  /** Told by somebody on the day it happened. */
  void tell(LocalDate on, PractitionerId by, CaseEvent event) {
    tell(on, on, by, event);
  }

  /** Told by somebody some days after it happened; what is yet to come is not told at all. */
  void tell(LocalDate on, LocalDate recordedOn, PractitionerId by, CaseEvent event) {
    if (!on.isAfter(InventedCouncil.TOLD_UNTIL)) {
      LocalDate recorded =
          recordedOn.isAfter(InventedCouncil.TOLD_UNTIL) ? InventedCouncil.TOLD_UNTIL : recordedOn;
      told.add(new Told(on, recorded, by, event));
    }
  }

  /** The case file, its entries in the order of recording and called E1, E2 and so on. */
  CaseHistory history(CaseFileId id) {
    List<Told> inOrder = told.stream().sorted(Comparator.comparing(Told::recordedOn)).toList();
    List<Entry> entries = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    LocalTime time = LocalTime.MIN;
    for (Told each : inOrder) {
      time = each.recordedOn().equals(day) ? time.plusMinutes(MINUTES_APART) : LocalTime.of(9, 5);
      day = each.recordedOn();
      Instant at = day.atTime(time).toInstant(ZoneOffset.UTC);
      EntryId entry = new EntryId("E" + (entries.size() + 1));
      entries.add(new Entry(entry, each.on(), at, each.by(), each.event()));
    }
    return CaseHistory.of(id, entries);
  }
}
