// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A serious incident, the day the council learned of it, and what was done. */
public record CourseOfIncident(
    SeriousIncident incident, Occurrence learnedOf, List<TakenIncidentStep> steps) {

  public CourseOfIncident {
    requireNonNull(incident, "incident");
    requireNonNull(learnedOf, "learnedOf");
    steps = List.copyOf(steps);
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(IncidentStep step) {
    return steps.stream()
        .filter(each -> each.step() == step)
        .map(TakenIncidentStep::taken)
        .findFirst();
  }

  CourseOfIncident with(TakenIncidentStep next) {
    List<TakenIncidentStep> all =
        ImmutableList.<TakenIncidentStep>builder().addAll(steps).add(next).build();
    return new CourseOfIncident(incident, learnedOf, all);
  }
}
