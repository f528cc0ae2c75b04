// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** The applications to court in a case, in the order in which they were issued. */
public final class CourtApplications {

  private final List<CourseOfProceedings> all;

  private CourtApplications(Builder builder) {
    this.all = ImmutableList.copyOf(builder.proceedings.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfProceedings> all() {
    return all;
  }

  /** The proceedings about any of these children. */
  public List<CourseOfProceedings> aboutAnyOf(Set<ChildId> children) {
    return all.stream()
        .filter(each -> each.application().children().stream().anyMatch(children::contains))
        .toList();
  }

  /** Gathers what a case file's history says of proceedings. */
  public static final class Builder {

    private static final String WHAT = "court application";

    private final Map<CourtApplicationId, CourseOfProceedings> proceedings = new LinkedHashMap<>();

    private Builder() {}

    public void issued(CourtApplication application, Occurrence when) {
      CourseOfProceedings course = CourseOfProceedings.begun(application, when);
      KnownOnce.add(proceedings, application.id(), course, WHAT);
    }

    public void extended(CourtApplicationId id, ExtendedTimetable extension) {
      KnownOnce.change(proceedings, id, course -> course.extendedBy(extension), WHAT);
    }

    public void ended(CourtApplicationId id, EndedProceedings end) {
      KnownOnce.change(proceedings, id, course -> course.endedBy(end), WHAT);
    }

    public CourtApplications build() {
      return new CourtApplications(this);
    }
  }
}
