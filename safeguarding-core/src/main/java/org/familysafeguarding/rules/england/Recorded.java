// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
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

  static Recorded of(Subject subject, Occurrence happened, CaseFile file) {
    return new Recorded(subject, happened, firstWritten(happened, file.history()));
  }

  private static LocalDate firstWritten(Occurrence happened, CaseHistory history) {
    Optional<Entry> entry = history.entry(happened.entry());
    while (entry.isPresent() && entry.get().event() instanceof CaseRecordEvent.Corrected later) {
      entry = history.entry(later.entry());
    }
    return entry
        .map(first -> LocalDate.ofInstant(first.recordedAt(), ENGLAND))
        .orElse(happened.on());
  }

  Finding judge(TimescaleSlot slot, Matter matter) {
    Occurrence written = new Occurrence(happened.entry(), writtenOn);
    return matter
        .within(slot, happened)
        .doneBy(Optional.of(written).filter(each -> !each.on().isAfter(matter.today())))
        .judge();
  }
}
