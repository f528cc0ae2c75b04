// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.familysafeguarding.testkit.council.Pathway.words;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.testkit.generate.RandomSource;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;

/** What comes back every month: visits, group supervision, summaries; some of it late. */
final class MonthlyWork {

  private static final List<RiskLevel> LEVELS =
      List.of(RiskLevel.LOW, RiskLevel.MODERATE, RiskLevel.HIGH);

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private int worry = 2;

  MonthlyWork(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  void done(Map<SpecialistFunction, PractitionerId> specialists, LocalDate until) {
    visits(until);
    Set<PractitionerId> others = new LinkedHashSet<>(specialists.values());
    supervisions(others, until);
    summaries(others, until);
  }

  private void visits(LocalDate until) {
    LocalDate on = Days.later(workers.openedOn(), random.between(2, 6));
    for (int visit = 1; on.isBefore(until); visit++) {
      PractitionerId visitor = workers.atWorkOn(on);
      LocalDate recorded = Days.later(on, random.chance(20) ? random.between(3, 9) : 1);
      Seen seen = random.chance(8) ? Seen.NOT_SEEN : Seen.SEEN_ALONE;
      telling.tell(on, recorded, visitor, new VisitEvent.Made(visit(visit, visitor, seen)));
      on = Days.later(on, random.chance(10) ? random.between(15, 24) : random.between(9, 14));
    }
  }

  private Visit visit(int count, PractitionerId visitor, Seen seen) {
    return new Visit(
        new VisitId("V" + count),
        visitor,
        count <= 2 ? VisitPurpose.ASSESSMENT : VisitPurpose.CHILD_IN_NEED,
        VisitPlace.HOME,
        family.children().stream()
            .map(child -> new ChildSeen(child, seen, seen.atAll(), Optional.empty()))
            .toList());
  }

  private void supervisions(Set<PractitionerId> specialists, LocalDate until) {
    LocalDate on = Days.weekday(workers.takenOn().plusDays(random.between(16, 28)));
    for (int count = 1; on.isBefore(until); count++) {
      supervised(on, count, specialists);
      on = Days.weekday(on.plusDays(random.chance(12) ? random.between(36, 50) : 28));
    }
  }

  private void supervised(LocalDate on, int count, Set<PractitionerId> specialists) {
    ImmutableSet.Builder<PractitionerId> present = ImmutableSet.builder();
    present.add(workers.manager()).add(workers.atWorkOn(on));
    for (PractitionerId each : specialists) {
      if (workers.isAtWork(each, on) && !random.chance(10)) {
        present.add(each);
      }
    }
    Set<PractitionerId> there = present.build();
    SupervisionId id = new SupervisionId("GS" + count);
    telling.tell(
        on,
        workers.manager(),
        new PracticeEvent.GroupSupervisionHeld(
            new GroupSupervision(
                id,
                there,
                random.chance(5) ? Optional.empty() : Optional.of(judged(id, there)),
                words("Steadier than last month."),
                List.of(nextStep(on)))));
    if (count % 3 == 0) {
      written(on.minusDays(3), count, workers.atWorkOn(on));
    }
  }

  private NextStep nextStep(LocalDate decidedOn) {
    return new NextStep(
        words("Ask each child about weekends."),
        workers.atWorkOn(decidedOn),
        decidedOn.plusWeeks(2));
  }

  /** Worry goes down more often than up. */
  private RiskJudgement judged(SupervisionId id, Set<PractitionerId> by) {
    int turn = random.below(10);
    worry = Math.max(0, Math.min(2, worry + (turn < 2 ? -1 : turn == 9 ? 1 : 0)));
    Grounds grounds =
        new Grounds(
            List.of(
                new Worry(
                    words("What the children see at home."),
                    Set.of(HarmCategory.EMOTIONAL_ABUSE),
                    family.needs())),
            List.of(new Strength(words("A grandmother comes by most days."), true)),
            List.of(),
            List.of(),
            words("The grandmother is there, but not at night."));
    return new RiskJudgement(
        new RiskJudgementId(id + "-J"), family.children(), LEVELS.get(worry), grounds, by);
  }

  private void written(LocalDate on, int count, PractitionerId author) {
    Passage fact =
        new Passage(
            Passage.Kind.FACT,
            words("The police came to the house on Saturday."),
            Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);
    Set<PersonId> about = ImmutableSet.copyOf(family.children());
    telling.tell(
        Days.weekday(on),
        author,
        new PracticeEvent.WorkbookEntryWritten(
            new WorkbookEntry(
                new WorkbookEntryId("W" + count),
                workers.disciplineOf(author),
                about,
                Significance.SIGNIFICANT,
                List.of(fact)),
            author));
  }

  private void summaries(Set<PractitionerId> specialists, LocalDate until) {
    YearMonth month = YearMonth.from(workers.takenOn());
    for (; month.plusMonths(1).atDay(1).isBefore(until); month = month.plusMonths(1)) {
      LocalDate on = Days.weekday(month.plusMonths(1).atDay(1));
      summed(month, on, workers.atWorkOn(month.atEndOfMonth()));
      for (PractitionerId each : specialists) {
        if (on.isAfter(workers.takenOn().plusDays(30)) && workers.isAtWork(each, on)) {
          summed(month, on, each);
        }
      }
    }
  }

  /** One in ten is forgotten, and one in ten comes a week late. */
  private void summed(YearMonth month, LocalDate due, PractitionerId author) {
    int turn = random.below(10);
    if (turn > 0) {
      telling.tell(
          turn == 1 ? Days.later(due, 6) : due,
          author,
          new PracticeEvent.MonthlySummaryWritten(
              new MonthlySummary(
                  month,
                  workers.disciplineOf(author),
                  author,
                  words("Sessions kept, one missed."))));
    }
  }
}
