// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Openness;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Outcome;

/** The arithmetic of a duty with a last day, as somebody would write it without the library. */
final class Deadlines {

  private Deadlines() {}

  /** A rule's demand about one matter, from a day until its last day. */
  record Duty(String rule, About about, LocalDate since, LocalDate due) {
    Duty {
      requireNonNull(rule, "rule");
      requireNonNull(about, "about");
      requireNonNull(since, "since");
      requireNonNull(due, "due");
    }
  }

  /** How the duty stands, which lapses when the case is closed for the children. */
  static Verdict untilClosed(Duty duty, Optional<LocalDate> done, CaseFile file, LocalDate today) {
    return judge(duty, done, closed(duty, file.openness()), today);
  }

  /** How the duty stands, which lapses on a day, where it does. */
  static Verdict judge(
      Duty duty, Optional<LocalDate> done, Optional<LocalDate> ceasedOn, LocalDate today) {
    LocalDate due = duty.due();
    boolean ceased = ceasedOn.isPresent() && !ceasedOn.get().isAfter(today);
    boolean ceasedInTime = ceased && !ceasedOn.get().isAfter(due);
    if (done.isPresent() && (!ceasedInTime || !done.get().isAfter(due))) {
      return done.get().isAfter(due)
          ? verdict(duty, Outcome.MET_LATE, "done after the last day")
          : verdict(duty, Outcome.MET, "done by the last day");
    }
    if (ceased) {
      return ceasedInTime
          ? verdict(duty, Outcome.NOT_APPLICABLE, "no longer asked by the last day")
          : verdict(duty, Outcome.BREACHED, "never done, and no longer asked after the last day");
    }
    return today.isAfter(due)
        ? verdict(duty, Outcome.OVERDUE, "not done, and the last day has passed")
        : verdict(duty, Outcome.OPEN, "not done yet");
  }

  /** How each turn of a duty that comes round again stands. */
  static List<Verdict> judgeTurns(
      List<Duty> turns, List<LocalDate> times, Optional<LocalDate> ceasedOn, LocalDate today) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      Duty duty = turns.get(turn);
      if (ceasedOn.isEmpty() || duty.since().isBefore(ceasedOn.get())) {
        Optional<LocalDate> next =
            turn + 1 < times.size() ? Optional.of(times.get(turn + 1)) : Optional.empty();
        verdicts.add(judge(duty, next, ceasedOn, today));
      }
    }
    return verdicts;
  }

  private static Optional<LocalDate> closed(Duty duty, Openness openness) {
    List<ChildId> openOnLastDay = new ArrayList<>();
    for (ChildId child : duty.about().children()) {
      if (openness.isOpenOn(child, duty.due())) {
        openOnLastDay.add(child);
      }
    }
    return openOnLastDay.isEmpty()
        ? openness.closedForAll(duty.about().children(), duty.since())
        : openness.closedForAll(Set.copyOf(openOnLastDay), duty.due().plusDays(1));
  }

  private static Verdict verdict(Duty duty, Outcome outcome, String reason) {
    return new Verdict(duty.rule(), duty.about(), outcome, Optional.of(duty.due()), reason);
  }
}
