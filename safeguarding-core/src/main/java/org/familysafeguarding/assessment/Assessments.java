// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The assessments in a case file, in the order in which they began. */
public final class Assessments {

  private final List<CourseOfAssessment> all;
  private final ByChild<CourseOfAssessment> byChild;

  private Assessments(Builder builder) {
    this.all = ImmutableList.copyOf(builder.assessments.values());
    this.byChild = ByChild.of(all, course -> List.of(course.assessment().child()));
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfAssessment> all() {
    return all;
  }

  /** The assessment of that name, where there is one. */
  public Optional<CourseOfAssessment> named(AssessmentId id) {
    return all.stream().filter(each -> each.assessment().id().equals(id)).findFirst();
  }

  /** This child's assessments. */
  public List<CourseOfAssessment> of(ChildId child) {
    return byChild.about(child);
  }

  /** Gathers what a case file's history says of assessments. */
  public static final class Builder {

    private final Map<AssessmentId, CourseOfAssessment> assessments = new LinkedHashMap<>();

    private Builder() {}

    public void started(Assessment assessment, Occurrence started) {
      KnownOnce.add(
          assessments,
          assessment.id(),
          CourseOfAssessment.begun(assessment, started),
          "assessment");
    }

    public void reviewPointSet(AssessmentId id, LocalDate point) {
      KnownOnce.change(
          assessments,
          id,
          course -> course.with(course.progress().reviewedBy(point)),
          "assessment");
    }

    public void overran(AssessmentId id, Overrun overrun) {
      KnownOnce.change(
          assessments,
          id,
          course -> course.with(course.progress().overrunning(overrun)),
          "assessment");
    }

    public void stepTaken(AssessmentId id, TakenAssessmentStep step) {
      KnownOnce.change(
          assessments, id, course -> course.with(course.progress().with(step)), "assessment");
    }

    public void concluded(AssessmentId id, AssessmentConcluded end) {
      KnownOnce.change(assessments, id, course -> course.concludedBy(end), "assessment");
    }

    public Assessments build() {
      return new Assessments(this);
    }
  }
}
