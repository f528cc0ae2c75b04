// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.PersonId;

/**
 * The history of one invented family, as a test tells it: day by day, in the words of the work.
 *
 * <pre>{@code
 * CaseFile file =
 *     FamilyCase.opened(day("Mon 4 Mar 2024"))
 *         .withUsualTeam()
 *         .withChildBorn("C1", day("Wed 6 May 2020"))
 *         .referred("R1")
 *         .on(day("Mon 11 Mar 2024"))
 *         .strategyDiscussion("SD1", SECTION_47_ENQUIRY, "SW1", "PC1", "HV1")
 *         .enquiryStarted("EN1", "SD1")
 *         .fold();
 * }</pre>
 *
 * <p>A case is immutable: each verb gives a longer one, so a family told once can go on in as many
 * ways as a test needs. What a verb is not told, it fills in sensibly: it concerns every child who
 * has joined, happens on the day last moved to ({@link #on}), and is recorded by {@code SW1} at
 * noon (UTC) of the latest day moved to. Entries are called {@code E1}, {@code E2} and so on as
 * they are told; each is recorded a microsecond after the one told before it on the same day. The
 * history is in the order of recording, so an entry {@linkplain #recordedLate recorded late} stands
 * where it was recorded. Ids are plain text here, as {@code "C1"}.
 */
@CheckReturnValue
public final class FamilyCase
    implements FamilyVerbs,
        TeamVerbs,
        ReferralVerbs,
        EnquiryVerbs,
        ConferenceVerbs,
        PlanVerbs,
        CareVerbs,
        DirectWorkVerbs,
        ProtectionVerbs,
        IncidentVerbs,
        DailyLifeVerbs,
        PracticeVerbs,
        RecordVerbs {

  private static final PractitionerId RECORDER = new PractitionerId("SW1");

  private final CaseFileId id;
  private final ImmutableList<Entry> entries;
  private final LocalDate today;
  private final LocalDate latest;
  private final Optional<LocalDate> nextRecordedOn;

  private FamilyCase(CaseFileId id, List<Entry> entries, LocalDate today, LocalDate latest) {
    this(id, entries, today, latest, Optional.empty());
  }

  private FamilyCase(
      CaseFileId id,
      List<Entry> entries,
      LocalDate today,
      LocalDate latest,
      Optional<LocalDate> nextRecordedOn) {
    this.id = id;
    this.entries = ImmutableList.copyOf(entries);
    this.today = today;
    this.latest = latest;
    this.nextRecordedOn = nextRecordedOn;
  }

  /** File CF-1 of the family Marlowe, opened by the council LA on that day. */
  public static FamilyCase opened(LocalDate on) {
    return opened("CF-1", on);
  }

  /** A file of that id of the family Marlowe, opened by the council LA on that day. */
  public static FamilyCase opened(String id, LocalDate on) {
    return notOpened(id, on)
        .record(new CaseRecordEvent.Opened(new FamilyName("Marlowe"), UsualTeam.COUNCIL));
  }

  /** A file in which nothing has been recorded, not even its opening. */
  public static FamilyCase notOpened(String id, LocalDate on) {
    requireNonNull(on, "on");
    return new FamilyCase(new CaseFileId(id), List.of(), on, on);
  }

  /** Moves to a day; what is told next happened on it. */
  public FamilyCase on(LocalDate day) {
    requireNonNull(day, "day");
    return new FamilyCase(id, entries, day, day.isAfter(latest) ? day : latest);
  }

  /** Has the next entry, and only that one, recorded on this later day. */
  public FamilyCase recordedLate(LocalDate recordedOn) {
    return new FamilyCase(id, entries, today, latest, Optional.of(recordedOn));
  }

  @Override
  public FamilyCase record(CaseEvent event) {
    Entry entry =
        new Entry(
            new EntryId("E" + (entries.size() + 1)), today, recordedAt(event), RECORDER, event);
    List<Entry> more = ImmutableList.<Entry>builder().addAll(entries).add(entry).build();
    return new FamilyCase(id, more, today, latest);
  }

  private Instant recordedAt(CaseEvent event) {
    Instant moment =
        nextRecordedOn
            .orElse(latest)
            .atTime(LocalTime.NOON)
            .toInstant(ZoneOffset.UTC)
            .plus(entries.size(), ChronoUnit.MICROS);
    boolean amends =
        event instanceof CaseRecordEvent.Corrected || event instanceof CaseRecordEvent.StruckOut;
    return amends ? afterAll(moment) : moment;
  }

  /** Nothing can be put right before it was recorded. */
  private Instant afterAll(Instant moment) {
    return entries.stream()
        .map(entry -> entry.recordedAt().plus(1, ChronoUnit.MICROS))
        .filter(moment::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(moment);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Set<ChildId> children() {
    return joined(FamilyEvent.ChildJoined.class).stream()
        .map(joined -> joined.child().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public PersonId person(String id) {
    AdultId adult = new AdultId(id);
    if (joined(FamilyEvent.AdultJoined.class).stream()
        .anyMatch(joined -> joined.adult().id().equals(adult))) {
      return adult;
    }
    ChildId child = new ChildId(id);
    checkArgument(children().contains(child), "%s has not joined the case yet", id);
    return child;
  }

  private <E extends CaseEvent> List<E> joined(Class<E> kind) {
    return entries.stream()
        .map(Entry::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** The id of the entry told last. */
  public EntryId lastEntryId() {
    checkArgument(!entries.isEmpty(), "Nothing has been recorded yet");
    return entries.get(entries.size() - 1).id();
  }

  /** Everything told so far, in the order in which it was recorded. */
  public CaseHistory history() {
    return CaseHistory.of(
        id, ImmutableList.sortedCopyOf(Comparator.comparing(Entry::recordedAt), entries));
  }

  /** What the history adds up to. */
  public CaseFile fold() {
    return history().fold();
  }

  /** Names the file and how much has been told, and nothing about the family. */
  @Override
  public String toString() {
    return "family case of " + history();
  }
}
