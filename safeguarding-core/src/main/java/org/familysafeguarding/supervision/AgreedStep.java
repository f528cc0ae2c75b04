// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A step that a group supervision agreed, and what became of it.
 *
 * @param number its place among the supervision's next steps, the first being 1
 * @param answer what became of it; empty while it is open
 */
public record AgreedStep(
    HeldSupervision supervision, int number, NextStep step, Optional<Answered> answer) {

  /** What became of a step, and the day of it. */
  public record Answered(NextStepAnswer answer, Occurrence answered) {

    public Answered {
      requireNonNull(answer, "answer");
      requireNonNull(answered, "answered");
    }
  }

  public AgreedStep {
    requireNonNull(supervision, "supervision");
    requireNonNull(step, "step");
    requireNonNull(answer, "answer");
  }

  /** Whether this supervision agreed it. */
  public boolean isOf(HeldSupervision other) {
    return supervision.supervision().id().equals(other.supervision().id());
  }

  /** Whether it was agreed by the end of that day, and nothing had become of it yet. */
  public boolean isOpenOn(LocalDate day) {
    return !supervision.held().on().isAfter(day)
        && answer.filter(each -> !each.answered().on().isAfter(day)).isEmpty();
  }

  /** Whether it was open on that day, and its own day had passed. */
  public boolean isOverdueOn(LocalDate day) {
    return isOpenOn(day) && step.dueBy().isBefore(day);
  }
}
