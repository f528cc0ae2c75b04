// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** What has been done in an assessment besides beginning and concluding it. */
public record AssessmentProgress(
    Optional<LocalDate> reviewPoint, Optional<Overrun> overrun, List<TakenAssessmentStep> steps) {

  public AssessmentProgress {
    requireNonNull(reviewPoint, "reviewPoint");
    requireNonNull(overrun, "overrun");
    steps = List.copyOf(steps);
  }

  /** Nothing so far. */
  static AssessmentProgress none() {
    return new AssessmentProgress(Optional.empty(), Optional.empty(), List.of());
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(AssessmentStep step) {
    for (TakenAssessmentStep each : steps) {
      if (each.step() == step) {
        return Optional.of(each.taken());
      }
    }
    return Optional.empty();
  }

  AssessmentProgress reviewedBy(LocalDate point) {
    return new AssessmentProgress(Optional.of(point), overrun, steps);
  }

  AssessmentProgress overrunning(Overrun why) {
    return new AssessmentProgress(reviewPoint, Optional.of(why), steps);
  }

  AssessmentProgress with(TakenAssessmentStep step) {
    return new AssessmentProgress(
        reviewPoint,
        overrun,
        ImmutableList.<TakenAssessmentStep>builder().addAll(steps).add(step).build());
  }
}
