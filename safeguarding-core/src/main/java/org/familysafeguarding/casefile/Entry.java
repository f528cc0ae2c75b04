// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;

/**
 * One entry in a case file: an event, the day it happened in the family's life, and when and by
 * whom it was put in the file.
 *
 * <p>The two times differ whenever something is recorded late, and both matter: deadlines look at
 * the day it happened, and anybody asking what was known when looks at the moment it was recorded.
 * That moment is kept to the microsecond. Nothing can be recorded before it has happened; a day is
 * allowed for time zones.
 */
public record Entry(
    EntryId id,
    LocalDate occurredOn,
    Instant recordedAt,
    PractitionerId recordedBy,
    CaseEvent event) {

  private static final long TIME_ZONES = 1;
  private static final long SECONDS_PER_DAY = ChronoUnit.DAYS.getDuration().toSeconds();

  public Entry {
    requireNonNull(id, "id");
    requireNonNull(occurredOn, "occurredOn");
    requireNonNull(recordedBy, "recordedBy");
    requireNonNull(event, "event");
    recordedAt = requireNonNull(recordedAt, "recordedAt").truncatedTo(ChronoUnit.MICROS);
    checkArgument(
        occurredOn.toEpochDay() <= dayOf(recordedAt) + TIME_ZONES,
        "occurredOn must not be later than the day of recording: entry %s, recorded at %s, tells of"
            + " %s",
        id,
        recordedAt,
        occurredOn);
  }

  /** Counted as {@link LocalDate#toEpochDay} counts; many entries are made when files are read. */
  private static long dayOf(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_PER_DAY);
  }

  public EventKind kind() {
    return event.kind();
  }

  /** This entry as the source of a fact: which entry, and the day it tells of. */
  public Occurrence occurrence() {
    return new Occurrence(id, occurredOn);
  }

  /** Names the entry and its kind, and nothing about the family. */
  @Override
  public String toString() {
    return "entry " + id + " (" + kind() + ", " + occurredOn + ")";
  }
}
