// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The times children were missing or away, in the order in which they began. */
public final class Absences {

  private final List<CourseOfAbsence> all;

  private Absences(Builder builder) {
    this.all = ImmutableList.copyOf(builder.absences.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfAbsence> all() {
    return all;
  }

  /** Gathers what a case file's history says of absences. */
  public static final class Builder {

    private static final String WHAT = "absence";

    private final Map<AbsenceId, CourseOfAbsence> absences = new LinkedHashMap<>();

    private Builder() {}

    public void began(Absence absence, Occurrence when) {
      KnownOnce.add(absences, absence.id(), CourseOfAbsence.begun(absence, when), WHAT);
    }

    public void ended(AbsenceId id, Occurrence returned) {
      KnownOnce.change(absences, id, course -> course.endedBy(returned), WHAT);
    }

    public void interviewStepTaken(AbsenceId id, TakenInterviewStep step) {
      KnownOnce.change(absences, id, course -> course.with(step), WHAT);
    }

    public Absences build() {
      return new Absences(this);
    }
  }
}
