// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** The serious incidents in a case, in the order in which the council learned of them. */
public final class SeriousIncidents {

  private final List<CourseOfIncident> all;

  private SeriousIncidents(Builder builder) {
    this.all = ImmutableList.copyOf(builder.incidents.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfIncident> all() {
    return all;
  }

  /** The incidents in which this child died or was seriously harmed. */
  public List<CourseOfIncident> of(ChildId child) {
    return all.stream().filter(each -> each.incident().children().contains(child)).toList();
  }

  /** Gathers what a case file's history says of serious incidents. */
  public static final class Builder {

    private static final String WHAT = "serious incident";

    private final Map<IncidentId, CourseOfIncident> incidents = new LinkedHashMap<>();

    private Builder() {}

    public void learnedOf(SeriousIncident incident, Occurrence when) {
      CourseOfIncident course = new CourseOfIncident(incident, when, List.of());
      KnownOnce.add(incidents, incident.id(), course, WHAT);
    }

    public void stepTaken(IncidentId id, TakenIncidentStep step) {
      KnownOnce.change(incidents, id, course -> course.with(step), WHAT);
    }

    public SeriousIncidents build() {
      return new SeriousIncidents(this);
    }
  }
}
