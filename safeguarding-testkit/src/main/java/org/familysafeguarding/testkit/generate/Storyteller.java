// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.EntryId;

/**
 * Tells one family's story entry by entry; what has been told can be folded after every one.
 *
 * <p>Before each entry the file is folded and asked what could happen next, so a story cannot end a
 * plan that never began. Within one day, entries are told in the order in which they are folded;
 * what belongs earlier in a day waits for the next.
 */
final class Storyteller {

  static final CaseFileId FILE = new CaseFileId("CF-G");

  private static final List<EventKind> BEGINNING =
      ImmutableList.of(
          EventKind.CASE_OPENED,
          EventKind.CHILD_JOINED,
          EventKind.ADULT_JOINED,
          EventKind.AGENCY_INVOLVED,
          EventKind.PRACTITIONER_INVOLVED);

  private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);
  private static final int DAYS_OF_BEGINNINGS = 1_800;
  private static final int MICROS_OF_A_WORKING_DAY = 36_000_000;

  private final RandomSource random;
  private final Turns turns;
  private final LocalDate begun;
  private final List<Entry> told = new ArrayList<>();
  private LocalDate today;
  private Optional<EventKind> toldToday = Optional.empty();

  Storyteller(RandomSource random, Set<EventKind> kinds) {
    this.random = random;
    this.turns = Turns.of(kinds);
    this.begun = EARLIEST.plusDays(random.below(DAYS_OF_BEGINNINGS));
    this.today = begun;
  }

  /** A story of so many entries. */
  static CaseHistory tell(RandomSource random, Set<EventKind> kinds, int entries) {
    Storyteller teller = new Storyteller(random.split(), kinds);
    while (teller.told.size() < entries) {
      teller.next();
    }
    return teller.history();
  }

  /** Everything told so far. */
  CaseHistory history() {
    return CaseHistory.of(FILE, told);
  }

  /** Tells one entry more. */
  @CanIgnoreReturnValue
  Entry next() {
    CaseEvent event = told.size() < BEGINNING.size() ? begin() : goOn();
    Entry entry =
        new Entry(
            new EntryId("E" + (told.size() + 1)), dayOf(event), recordedAt(), recorder(), event);
    told.add(entry);
    return entry;
  }

  private CaseEvent begin() {
    Scene scene = new Scene(history().fold(), today, random);
    return Turns.take(BEGINNING.get(told.size()), scene).orElseThrow();
  }

  private CaseEvent goOn() {
    Scene before = new Scene(history().fold(), today, random);
    moveTo(today.plusDays(daysUntilNext()));
    while (true) {
      EventKind kind = turns.draw(random);
      if (toldToday.filter(last -> kind.compareTo(last) < 0).isPresent()) {
        moveTo(today.plusDays(1));
      }
      Optional<CaseEvent> event = Turns.take(kind, new Scene(before.file(), today, random));
      if (event.isPresent()) {
        toldToday = Optional.of(kind);
        return event.get();
      }
    }
  }

  private void moveTo(LocalDate day) {
    if (!day.equals(today)) {
      today = day;
      toldToday = Optional.empty();
    }
  }

  private int daysUntilNext() {
    return switch (random.below(5)) {
      case 0, 1 -> 0;
      case 2, 3 -> random.between(1, 7);
      default -> random.between(8, 45);
    };
  }

  /** Mostly today; what nothing rests on may have happened earlier and be told late. */
  private LocalDate dayOf(CaseEvent event) {
    CaseEvent happened =
        event instanceof CaseRecordEvent.Corrected correction ? correction.event() : event;
    boolean late = random.chance(15) && RecordTurns.LEAVES.contains(happened.kind());
    LocalDate day = late ? today.minusDays(random.between(1, 30)) : today;
    return day.isBefore(begun) ? begun : day;
  }

  /** In working hours, or some days on; never before what was told last. */
  private Instant recordedAt() {
    int daysLate = random.chance(10) ? random.between(1, 3) : 0;
    Instant moment =
        today
            .plusDays(daysLate)
            .atTime(8, 0)
            .toInstant(ZoneOffset.UTC)
            .plus(1_000L * random.below(MICROS_OF_A_WORKING_DAY), ChronoUnit.MICROS);
    Instant afterLast =
        told.isEmpty()
            ? Instant.EPOCH
            : told.get(told.size() - 1).recordedAt().plus(1, ChronoUnit.MICROS);
    return moment.isBefore(afterLast) ? afterLast : moment;
  }

  private PractitionerId recorder() {
    return new PractitionerId(random.chance(80) ? "SW1" : "BS1");
  }
}
