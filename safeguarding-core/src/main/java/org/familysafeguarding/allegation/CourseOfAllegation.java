// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** An allegation, the day the employer received it, and what was done. */
public record CourseOfAllegation(
    Allegation allegation, Occurrence received, List<TakenAllegationStep> steps) {

  public CourseOfAllegation {
    requireNonNull(allegation, "allegation");
    requireNonNull(received, "received");
    steps = List.copyOf(steps);
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(AllegationStep step) {
    return steps.stream()
        .filter(each -> each.step() == step)
        .map(TakenAllegationStep::taken)
        .findFirst();
  }

  CourseOfAllegation with(TakenAllegationStep next) {
    List<TakenAllegationStep> all =
        ImmutableList.<TakenAllegationStep>builder().addAll(steps).add(next).build();
    return new CourseOfAllegation(allegation, received, all);
  }
}
