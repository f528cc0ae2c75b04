// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.familysafeguarding.testkit.council.Pathway.words;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.testkit.council.WorkbookTexts.Note;
import org.familysafeguarding.testkit.generate.RandomSource;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;

/** One family's workbook: what each discipline writes in a month, and how it sums the month up. */
final class WorkbookWork {

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private final SetMultimap<YearMonth, Discipline> signed = HashMultimap.create();
  private int entries;

  WorkbookWork(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  void kept(Map<SpecialistFunction, PractitionerId> specialists, LocalDate until) {
    YearMonth month = YearMonth.from(workers.openedOn());
    for (; month.plusMonths(1).atDay(1).isBefore(until); month = month.plusMonths(1)) {
      LocalDate due = Days.weekday(month.plusMonths(1).atDay(1));
      PractitionerId holder = workers.atWorkOn(month.atEndOfMonth());
      noted(month, holder, ImmutableSet.copyOf(family.children()));
      summed(month, due, holder);
      for (Map.Entry<SpecialistFunction, PractitionerId> each : specialists.entrySet()) {
        if (worksWith(each.getValue(), due)) {
          noted(month, each.getValue(), Set.of(workers.adultOf(each.getKey())));
          summed(month, due, each.getValue());
        }
      }
    }
  }

  private boolean worksWith(PractitionerId specialist, LocalDate day) {
    return day.isAfter(workers.takenOn().plusDays(40)) && workers.isAtWork(specialist, day);
  }

  /** In two months of three, and only in a workbook: there was none before the two teams. */
  private void noted(YearMonth month, PractitionerId author, Set<PersonId> about) {
    LocalDate on = Days.weekday(month.atDay(random.between(4, 24)));
    if (random.chance(34) || on.isBefore(workers.takenOn()) || !workers.isAtWork(author, on)) {
      return;
    }
    entries++;
    Discipline chapter = workers.disciplineOf(author);
    Note note = random.oneOf(WorkbookTexts.notesOf(chapter));
    WorkbookEntry entry =
        new WorkbookEntry(
            new WorkbookEntryId("W" + entries),
            chapter,
            about,
            note.significance(),
            passages(note, chapter));
    telling.tell(on, author, new PracticeEvent.WorkbookEntryWritten(entry, author));
  }

  private static List<Passage> passages(Note note, Discipline chapter) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(Passage.Kind.FACT, words(note.fact()), note.source()));
    if (chapter == Discipline.SOCIAL_WORK) {
      passages.add(
          new Passage(
              Passage.Kind.VOICE_OF_THE_CHILD,
              words(WorkbookTexts.voiceBeside(note)),
              Passage.Source.TOLD_BY_THE_CHILD));
    }
    passages.add(
        new Passage(
            Passage.Kind.PROFESSIONAL_JUDGEMENT,
            words(note.judgement()),
            Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER));
    return passages;
  }

  /** One in thirty is forgotten, and one in ten comes a week late. */
  private void summed(YearMonth month, LocalDate due, PractitionerId author) {
    int turn = random.below(30);
    if (turn > 0) {
      Discipline chapter = workers.disciplineOf(author);
      telling.tell(
          turn <= 3 ? Days.later(due, 6) : due,
          author,
          new PracticeEvent.MonthlySummaryWritten(
              new MonthlySummary(
                  month,
                  chapter,
                  author,
                  words(random.oneOf(WorkbookTexts.summariesOf(chapter))))));
      signed(month, due, chapter);
    }
  }

  /** Once a chapter and month, when late ones are in too; every seventh month nobody got to it. */
  private void signed(YearMonth month, LocalDate due, Discipline chapter) {
    if (month.getMonthValue() % 7 != 0 && signed.put(month, chapter)) {
      telling.tell(
          Days.later(due, 9),
          workers.manager(),
          new PracticeEvent.SummarySignedOff(month, chapter, workers.manager()));
    }
  }
}
