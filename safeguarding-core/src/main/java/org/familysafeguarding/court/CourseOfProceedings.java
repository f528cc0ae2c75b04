// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** Proceedings from the issue of the application to the court's disposing of it. */
public record CourseOfProceedings(
    CourtApplication application,
    Occurrence issued,
    List<ExtendedTimetable> extensions,
    Optional<EndedProceedings> end) {

  public CourseOfProceedings {
    requireNonNull(application, "application");
    requireNonNull(issued, "issued");
    requireNonNull(end, "end");
    extensions = List.copyOf(extensions);
  }

  static CourseOfProceedings begun(CourtApplication application, Occurrence issued) {
    return new CourseOfProceedings(application, issued, List.of(), Optional.empty());
  }

  CourseOfProceedings extendedBy(ExtendedTimetable next) {
    List<ExtendedTimetable> all =
        ImmutableList.<ExtendedTimetable>builder().addAll(extensions).add(next).build();
    return new CourseOfProceedings(application, issued, all, end);
  }

  CourseOfProceedings endedBy(EndedProceedings ending) {
    if (end.isPresent()) {
      throw new IllegalArgumentException(
          "The proceedings on application "
              + application.id()
              + " have already ended; correct that entry instead");
    }
    return new CourseOfProceedings(application, issued, extensions, Optional.of(ending));
  }
}
