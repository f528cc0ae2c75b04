// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimescaleSlot;

/**
 * Something that happened, and the day in England on which it was first written down.
 *
 * <p>Putting an entry right later does not make it late.
 */
record Recorded(Subject subject, Occurrence happened, LocalDate writtenOn) {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  Recorded {
    requireNonNull(subject, "subject");
    requireNonNull(happened, "happened");
    requireNonNull(writtenOn, "writtenOn");
  }

  /** The day on which each entry of a file was first written. */
  static Map<EntryId, LocalDate> days(CaseFile file) {
    Map<EntryId, LocalDate> days = new HashMap<>();
    for (Entry entry : file.history().entries()) {
      LocalDate written = entry.recordedAt().atZone(ENGLAND).toLocalDate();
      boolean putsRight = entry.event() instanceof CaseRecordEvent.Corrected;
      days.put(entry.id(), putsRight ? days.getOrDefault(corrected(entry), written) : written);
    }
    return days;
  }

  private static EntryId corrected(Entry entry) {
    return entry.event() instanceof CaseRecordEvent.Corrected correction
        ? correction.entry()
        : entry.id();
  }

  static Recorded of(Subject subject, Occurrence happened, Map<EntryId, LocalDate> days) {
    return new Recorded(subject, happened, days.getOrDefault(happened.entry(), happened.on()));
  }

  Finding judge(TimescaleSlot slot, Matter matter) {
    Occurrence written = new Occurrence(happened.entry(), writtenOn);
    return matter
        .within(slot, happened)
        .doneBy(Optional.of(written).filter(each -> !each.on().isAfter(matter.today())))
        .judge();
  }
}
