// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** An assessment and how far it has come. */
public record CourseOfAssessment(
    Assessment assessment,
    Occurrence started,
    AssessmentProgress progress,
    Optional<AssessmentConcluded> concluded) {

  public CourseOfAssessment {
    requireNonNull(assessment, "assessment");
    requireNonNull(started, "started");
    requireNonNull(progress, "progress");
    requireNonNull(concluded, "concluded");
  }

  static CourseOfAssessment begun(Assessment assessment, Occurrence started) {
    return new CourseOfAssessment(assessment, started, AssessmentProgress.none(), Optional.empty());
  }

  /** The day by which a manager is to look at the assessment, where one has been set. */
  public Optional<LocalDate> reviewPoint() {
    return progress.reviewPoint();
  }

  /** Why it takes longer than its time, where that was recorded. */
  public Optional<Overrun> overrun() {
    return progress.overrun();
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(AssessmentStep step) {
    return progress.first(step);
  }

  CourseOfAssessment with(AssessmentProgress further) {
    return new CourseOfAssessment(assessment, started, further, concluded);
  }

  CourseOfAssessment concludedBy(AssessmentConcluded end) {
    if (concluded.isPresent()) {
      throw new IllegalArgumentException(
          "The assessment "
              + assessment.id()
              + " was already concluded; correct that entry instead");
    }
    return new CourseOfAssessment(assessment, started, progress, Optional.of(end));
  }
}
