// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A child's absence, the return, and the interview after it. */
public record CourseOfAbsence(
    Absence absence,
    Occurrence began,
    Optional<Occurrence> returned,
    List<TakenInterviewStep> steps) {

  public CourseOfAbsence {
    requireNonNull(absence, "absence");
    requireNonNull(began, "began");
    requireNonNull(returned, "returned");
    steps = List.copyOf(steps);
  }

  static CourseOfAbsence begun(Absence absence, Occurrence began) {
    return new CourseOfAbsence(absence, began, Optional.empty(), List.of());
  }

  /** The first time that step was taken, where it has been. */
  public Optional<TakenInterviewStep> first(ReturnInterviewStep step) {
    return steps.stream().filter(each -> each.step() == step).findFirst();
  }

  CourseOfAbsence endedBy(Occurrence theReturn) {
    if (returned.isPresent()) {
      throw new IllegalArgumentException(
          "The absence " + absence.id() + " has already ended; correct that entry instead");
    }
    return new CourseOfAbsence(absence, began, Optional.of(theReturn), steps);
  }

  CourseOfAbsence with(TakenInterviewStep next) {
    List<TakenInterviewStep> all =
        ImmutableList.<TakenInterviewStep>builder().addAll(steps).add(next).build();
    return new CourseOfAbsence(absence, began, returned, all);
  }
}
