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
    Optional<LocalDate> reviewPoint,
    Optional<Overrun> overrun,
    Optional<AssessmentConcluded> concluded) {

  public CourseOfAssessment {
    requireNonNull(assessment, "assessment");
    requireNonNull(started, "started");
    requireNonNull(reviewPoint, "reviewPoint");
    requireNonNull(overrun, "overrun");
    requireNonNull(concluded, "concluded");
  }

  static CourseOfAssessment begun(Assessment assessment, Occurrence started) {
    return new CourseOfAssessment(
        assessment, started, Optional.empty(), Optional.empty(), Optional.empty());
  }

  CourseOfAssessment reviewedBy(LocalDate point) {
    return new CourseOfAssessment(assessment, started, Optional.of(point), overrun, concluded);
  }

  CourseOfAssessment overrunning(Overrun why) {
    return new CourseOfAssessment(assessment, started, reviewPoint, Optional.of(why), concluded);
  }

  CourseOfAssessment concludedBy(AssessmentConcluded end) {
    if (concluded.isPresent()) {
      throw new IllegalArgumentException(
          "The assessment "
              + assessment.id()
              + " was already concluded; correct that entry instead");
    }
    return new CourseOfAssessment(assessment, started, reviewPoint, overrun, Optional.of(end));
  }
}
