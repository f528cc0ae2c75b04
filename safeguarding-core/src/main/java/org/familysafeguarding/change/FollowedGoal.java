// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A goal of change, the day it was agreed, and each time it was measured again, in order. */
public record FollowedGoal(ChangeGoal goal, Occurrence agreed, List<Measured> measures) {

  /** A measure and the day it was taken. */
  public record Measured(ChangeMeasure measure, Occurrence taken) {

    public Measured {
      requireNonNull(measure, "measure");
      requireNonNull(taken, "taken");
    }
  }

  public FollowedGoal {
    requireNonNull(goal, "goal");
    requireNonNull(agreed, "agreed");
    measures = List.copyOf(measures);
  }

  /** How far the adult had come by the end of that day; empty while it is not measured again. */
  public Optional<Attainment> attainedBy(LocalDate day) {
    return measures.stream()
        .filter(each -> !each.taken().on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(each -> each.measure().attained());
  }

  /** Whether it should have been measured again before that day, and was not. */
  public boolean isToBeMeasuredOn(LocalDate day) {
    return attainedBy(day).isEmpty() && goal.scale().measureAgainBy().isBefore(day);
  }
}
