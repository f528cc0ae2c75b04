// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;

/** Keeps a file of a plausible story, and now and then makes a mess of it. */
final class UntidyRecorder {

  private static final Narrative MISTAKE = new Narrative("A slip of the pen.");
  private static final int MOST_FAULTS_IN_A_HUNDRED = 40;

  private final RandomSource random;
  private final Storyteller teller;
  private final int faultsInAHundred;
  private final List<Entry> kept = new ArrayList<>();
  private Optional<Entry> heldBack = Optional.empty();
  private int extras;

  UntidyRecorder(RandomSource random) {
    this.random = random;
    this.teller = new Storyteller(random.split(), EnumSet.allOf(EventKind.class));
    this.faultsInAHundred = random.below(MOST_FAULTS_IN_A_HUNDRED);
  }

  /** The first so many entries of the file. */
  CaseHistory first(int size) {
    while (kept.size() < size) {
      take(teller.next());
    }
    return CaseHistory.of(Storyteller.FILE, kept.subList(0, size));
  }

  private void take(Entry entry) {
    Optional<Entry> waiting = heldBack;
    heldBack = Optional.empty();
    if (random.chance(faultsInAHundred)) {
      spoil(entry, random.oneOf(Fault.class));
    } else {
      kept.add(entry);
    }
    waiting.ifPresent(kept::add);
  }

  private void spoil(Entry entry, Fault fault) {
    switch (fault) {
      case FORGOTTEN -> {}
      case RECORDED_LATE -> kept.add(recordedLate(entry));
      case WRONG_DAY -> kept.add(on(entry, entry.occurredOn().minusDays(random.between(1, 60))));
      case OUT_OF_ORDER -> heldBack = Optional.of(entry);
      case RECORDED_TWICE -> also(entry, entry.event());
      case WRONGLY_STRUCK_OUT ->
          also(entry, new CaseRecordEvent.StruckOut(someEntry(entry), MISTAKE));
      case WRONGLY_CORRECTED -> also(entry, correction(entry));
      case ABOUT_NOBODY_KNOWN -> also(entry, ofNobodyKnown());
    }
  }

  private Entry recordedLate(Entry entry) {
    Instant later = entry.recordedAt().plus(Duration.ofDays(random.between(1, 90)));
    return new Entry(entry.id(), entry.occurredOn(), later, entry.recordedBy(), entry.event());
  }

  private static Entry on(Entry entry, LocalDate day) {
    return new Entry(entry.id(), day, entry.recordedAt(), entry.recordedBy(), entry.event());
  }

  /** Keeps the entry, and after it another of the same moment. */
  private void also(Entry entry, CaseEvent event) {
    kept.add(entry);
    extras++;
    kept.add(
        new Entry(
            new EntryId("X" + extras),
            entry.occurredOn(),
            entry.recordedAt(),
            entry.recordedBy(),
            event));
  }

  /** Any entry of the file, an amendment too; at times one that is not in it. */
  private EntryId someEntry(Entry entry) {
    if (kept.isEmpty() || random.chance(5)) {
      return new EntryId("E-missing");
    }
    return random.chance(20) ? entry.id() : random.oneOf(kept).id();
  }

  private CaseEvent correction(Entry entry) {
    CaseEvent event = entry.event();
    return RecordTurns.amendedBy(event).isPresent()
        ? new CaseRecordEvent.StruckOut(someEntry(entry), MISTAKE)
        : new CaseRecordEvent.Corrected(someEntry(entry), event, MISTAKE);
  }

  private CaseEvent ofNobodyKnown() {
    ChildId stranger = new ChildId("C-stranger");
    return switch (random.below(6)) {
      case 0 -> new FamilyEvent.ChildBorn(stranger, Sex.NOT_KNOWN);
      case 1 -> new FamilyEvent.PersonDied(stranger);
      case 2 ->
          new PlanEvent.Ended(
              new PlanId("P-missing"), new PlanEnding(PlanEndReason.DIED, Optional.empty()));
      case 3 -> new CareEvent.Left(new CareEpisodeId("CE-missing"), LeavingCare.OTHER);
      case 4 -> new CaseRecordEvent.Reopened(ImmutableSet.of(stranger), MISTAKE);
      default ->
          new EnquiryEvent.Concluded(
              new EnquiryId("EN-missing"),
              new EnquiryConclusion(
                  ImmutableSet.of(stranger),
                  EnquiryOutcome.NOT_SUBSTANTIATED,
                  new PractitionerId("SW1")));
    };
  }
}
