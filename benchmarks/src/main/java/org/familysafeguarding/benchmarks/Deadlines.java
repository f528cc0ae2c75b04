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
  record Term(String rule, About about, LocalDate since, LocalDate due) {
    Term {
      requireNonNull(rule, "rule");
      requireNonNull(about, "about");
      requireNonNull(since, "since");
      requireNonNull(due, "due");
    }
  }

  /** The duty to do so, which lapses when the case is closed for the children. */
  static Duty untilClosed(Term term, Optional<LocalDate> done, CaseFile file) {
    return new Duty(term.rule(), term.about(), term.due(), done, closed(term, file.openness()));
  }

  /** How the duty stands. */
  static Verdict judge(Duty duty, LocalDate today) {
    LocalDate due = duty.due();
    boolean ceased = duty.hasCeasedBy(today);
    boolean ceasedInTime = ceased && duty.hasCeasedBy(due);
    Optional<LocalDate> done = duty.done();
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

  private static Optional<LocalDate> closed(Term term, Openness openness) {
    List<ChildId> openOnLastDay = new ArrayList<>();
    for (ChildId child : term.about().children()) {
      if (openness.isOpenOn(child, term.due())) {
        openOnLastDay.add(child);
      }
    }
    return openOnLastDay.isEmpty()
        ? openness.closedForAll(term.about().children(), term.since())
        : openness.closedForAll(Set.copyOf(openOnLastDay), term.due().plusDays(1));
  }

  static Verdict verdict(Duty duty, Outcome outcome, String reason) {
    return new Verdict(duty.rule(), duty.about(), outcome, Optional.of(duty.due()), reason);
  }
}
