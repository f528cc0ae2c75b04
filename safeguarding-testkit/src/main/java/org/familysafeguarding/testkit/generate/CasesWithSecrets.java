// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.Address;

/**
 * Made-up cases of domestic abuse whose victim-only facts are marked; the size is the number of
 * entries of the story around them.
 */
public final class CasesWithSecrets {

  private static final PractitionerId RECORDER = new PractitionerId("SW1");

  private CasesWithSecrets() {}

  /** Cases that can be folded, with everything in them that there is to keep secret. */
  public static Generator<CaseWithSecrets> plausible() {
    return (random, size) -> {
      CaseHistory story =
          Storyteller.tell(random, EnumSet.allOf(EventKind.class), Math.max(size, 5));
      return around(story);
    };
  }

  private static CaseWithSecrets around(CaseHistory story) {
    LocalDate day =
        story.entries().stream()
            .map(Entry::occurredOn)
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(1);
    MarkedEvents events = new MarkedEvents(story.fold(), day);
    ImmutableList.Builder<Numbered> told = ImmutableList.builder();
    events.known().forEach(event -> told.add(new Numbered(event, false)));
    events.secret().forEach(event -> told.add(new Numbered(event, true)));
    events.knownAfterwards().forEach(event -> told.add(new Numbered(event, false)));
    List<Numbered> all = told.build();
    CaseHistory whole = recorded(story, all, day);
    CaseHistory without =
        recorded(story, all.stream().filter(each -> !each.secret()).toList(), day);
    return new CaseWithSecrets(whole, without, ImmutableSet.copyOf(marks(whole)), day.plusDays(2));
  }

  /** An event, and whether it is the victim's only. */
  private record Numbered(CaseEvent event, boolean secret) {}

  private static CaseHistory recorded(CaseHistory story, List<Numbered> events, LocalDate day) {
    List<Entry> more = new ArrayList<>();
    Instant began = day.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
    Instant after = story.entries().get(story.entries().size() - 1).recordedAt();
    Instant first = began.isAfter(after) ? began : after.plusSeconds(1);
    for (Numbered each : events) {
      int number = story.entries().size() + more.size() + 1;
      boolean closing = MarkedEvents.isAfterwards(each.event());
      more.add(
          new Entry(
              new EntryId("E" + number),
              closing ? day.plusDays(1) : day,
              closing ? first.plus(1, ChronoUnit.HOURS) : first,
              closing ? CaseWithSecrets.VICTIMS_WORKER : RECORDER,
              each.event()));
    }
    return story.and(more);
  }

  private static Set<String> marks(CaseHistory whole) {
    ImmutableSet.Builder<String> marks = ImmutableSet.builder();
    marks.add(MarkedEvents.MARK);
    List<Entry> entries = whole.entries();
    for (int at = 0; at < entries.size(); at++) {
      CaseEvent event = entries.get(at).event();
      boolean correction = event instanceof CaseRecordEvent.Corrected;
      if (correction || !isOfPerpetratorsChapter(event)) {
        marks.add(Scene.signature(at + 1L));
      }
      homeOf(event).ifPresent(home -> marks.add(home.lines().get(0)).add(home.postcode()));
    }
    return marks.build();
  }

  private static boolean isOfPerpetratorsChapter(CaseEvent event) {
    return (event instanceof PracticeEvent.WorkbookEntryWritten written
            && written.entry().chapter() == Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK)
        || (event instanceof PracticeEvent.MonthlySummaryWritten summed
            && summed.summary().chapter() == Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK);
  }

  /** Every home but his own. */
  private static Optional<Address> homeOf(CaseEvent event) {
    return event instanceof FamilyEvent.HouseholdRecorded recorded
            && !recorded.household().includes(CaseWithSecrets.PERPETRATOR)
        ? recorded.household().address()
        : Optional.empty();
  }
}
