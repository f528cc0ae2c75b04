// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.familysafeguarding.testkit.council.Pathway.words;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.NextStepAnswer;
import org.familysafeguarding.supervision.StepAnswer;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.testkit.generate.RandomSource;

/** What comes back every month: group supervision and the workbook; some of it late. */
final class MonthlyWork {

  private static final List<RiskLevel> LEVELS =
      List.of(RiskLevel.LOW, RiskLevel.MODERATE, RiskLevel.HIGH);

  private static final List<String> PROGRESS =
      List.of(
          "Steadier than last month.",
          "Much as it was; nobody gave up.",
          "A hard month, and everybody stayed in touch.");

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
    Set<PractitionerId> others = new LinkedHashSet<>(specialists.values());
    supervisions(others, until);
    new WorkbookWork(family, workers, random.split(), telling).kept(specialists, until);
  }

  private void supervisions(Set<PractitionerId> specialists, LocalDate until) {
    LocalDate on = Days.weekday(workers.takenOn().plusDays(random.between(16, 28)));
    for (int count = 1; on.isBefore(until); count++) {
      supervised(on, count, specialists, until);
      on = Days.weekday(on.plusDays(random.chance(12) ? random.between(36, 50) : 28));
    }
  }

  private void supervised(
      LocalDate on, int count, Set<PractitionerId> specialists, LocalDate until) {
    ImmutableSet.Builder<PractitionerId> present = ImmutableSet.builder();
    present.add(workers.manager()).add(workers.atWorkOn(on));
    for (PractitionerId each : specialists) {
      if (workers.isAtWork(each, on) && !random.chance(4)) {
        present.add(each);
      }
    }
    Set<PractitionerId> there = present.build();
    List<NextStep> steps = nextSteps(on, there);
    SupervisionId id = new SupervisionId("GS" + count);
    telling.tell(
        on,
        workers.manager(),
        new PracticeEvent.GroupSupervisionHeld(
            new GroupSupervision(
                id,
                there,
                random.chance(5) ? Optional.empty() : Optional.of(judged(id, there)),
                words(PROGRESS.get(count % PROGRESS.size())),
                steps)));
    answered(count, steps, until);
  }

  /** Most steps are done by their day; after every fourth supervision one is left open. */
  private void answered(int count, List<NextStep> steps, LocalDate until) {
    SupervisionId id = new SupervisionId("GS" + count);
    int done = count % 4 == 0 ? steps.size() - 1 : steps.size();
    for (int step = 1; step <= done; step++) {
      NextStep agreed = steps.get(step - 1);
      LocalDate day = Days.weekday(agreed.dueBy());
      if (day.isBefore(until)) {
        telling.tell(day, agreed.owner(), done(id, step, agreed.owner()));
      }
    }
  }

  private static CaseEvent done(SupervisionId id, int step, PractitionerId by) {
    return new PracticeEvent.NextStepAnswered(
        new NextStepAnswer(id, step, StepAnswer.DONE, by, Optional.empty()));
  }

  /** One for whoever does the case holder's work, and one for another who was there. */
  private List<NextStep> nextSteps(LocalDate decidedOn, Set<PractitionerId> there) {
    PractitionerId holder = workers.atWorkOn(decidedOn);
    List<NextStep> steps = new ArrayList<>();
    steps.add(
        new NextStep(words("Ask each child about weekends."), holder, decidedOn.plusWeeks(2)));
    there.stream()
        .filter(each -> !each.equals(holder) && !each.equals(workers.manager()))
        .findFirst()
        .ifPresent(
            each ->
                steps.add(
                    new NextStep(
                        words("Offer one more session before then."),
                        each,
                        decidedOn.plusWeeks(3))));
    return steps;
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
}
