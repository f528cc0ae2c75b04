// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.generate.RandomSource;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;

/** The visits to one family's children, each for what the child's plan of the day asks. */
final class VisitWork {

  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private int visits;

  VisitWork(Workers workers, RandomSource random, Telling telling) {
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  /** From the first days on until the work ends. */
  void made(PlanTimes times, LocalDate until) {
    atHome(times, until);
    times.care().ifPresent(care -> inCare(care, until));
  }

  private void atHome(PlanTimes times, LocalDate until) {
    LocalDate on = Days.later(workers.openedOn(), random.between(2, 6));
    while (on.isBefore(until)) {
      VisitPurpose purpose = times.purposeOn(on);
      Set<ChildId> children = times.atHomeOn(on);
      if (!children.isEmpty()) {
        visited(on, purpose, VisitPlace.HOME, children);
      }
      on = Days.later(on, interval(purpose));
    }
  }

  private int interval(VisitPurpose purpose) {
    return switch (purpose) {
      case ASSESSMENT -> random.between(5, 9);
      case CHILD_PROTECTION -> random.chance(6) ? random.between(12, 19) : random.between(7, 10);
      default -> random.chance(8) ? random.between(21, 29) : random.between(12, 19);
    };
  }

  /** Within the first week, and then at least every six. */
  private void inCare(PlanTimes.Care care, LocalDate until) {
    LocalDate on = Days.later(care.from(), random.between(2, 4));
    while (on.isBefore(until) && on.isBefore(care.until())) {
      visited(on, VisitPurpose.LOOKED_AFTER, VisitPlace.PLACEMENT, Set.of(care.child()));
      on = Days.weekday(on.plusDays(random.chance(5) ? 47 : random.between(24, 38)));
    }
  }

  private void visited(
      LocalDate on, VisitPurpose purpose, VisitPlace place, Set<ChildId> children) {
    visits++;
    PractitionerId visitor = workers.atWorkOn(on);
    LocalDate recorded = Days.later(on, random.chance(12) ? random.between(3, 9) : 1);
    Seen seen = random.chance(6) ? Seen.NOT_SEEN : Seen.SEEN_ALONE;
    List<ChildSeen> sights =
        children.stream()
            .map(child -> new ChildSeen(child, seen, seen.atAll(), Optional.empty()))
            .toList();
    Visit visit = new Visit(new VisitId("V" + visits), visitor, purpose, place, sights);
    telling.tell(on, recorded, visitor, new VisitEvent.Made(visit));
  }
}
