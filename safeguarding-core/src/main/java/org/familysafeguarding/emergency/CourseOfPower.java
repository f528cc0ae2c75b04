// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** An emergency power and what became of it. */
public record CourseOfPower(
    EmergencyPower power,
    Occurrence taken,
    List<GrantedExtension> extensions,
    List<TakenEmergencyStep> steps,
    Optional<EndedPower> end) {

  public CourseOfPower {
    requireNonNull(power, "power");
    requireNonNull(taken, "taken");
    requireNonNull(end, "end");
    extensions = List.copyOf(extensions);
    steps = List.copyOf(steps);
  }

  static CourseOfPower begun(EmergencyPower power, Occurrence taken) {
    return new CourseOfPower(power, taken, List.of(), List.of(), Optional.empty());
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(EmergencyStep step) {
    return steps.stream()
        .filter(each -> each.step() == step)
        .map(TakenEmergencyStep::taken)
        .findFirst();
  }

  CourseOfPower extendedBy(GrantedExtension next) {
    if (!(power.terms() instanceof EmergencyTerms.EmergencyProtectionOrder)) {
      throw new IllegalArgumentException(
          "The emergency power "
              + power.id()
              + " is no emergency protection order, so it cannot be extended");
    }
    List<GrantedExtension> all =
        ImmutableList.<GrantedExtension>builder().addAll(extensions).add(next).build();
    return new CourseOfPower(power, taken, all, steps, end);
  }

  CourseOfPower with(TakenEmergencyStep next) {
    List<TakenEmergencyStep> all =
        ImmutableList.<TakenEmergencyStep>builder().addAll(steps).add(next).build();
    return new CourseOfPower(power, taken, extensions, all, end);
  }

  CourseOfPower endedBy(EndedPower ending) {
    if (end.isPresent()) {
      throw new IllegalArgumentException(
          "The emergency power " + power.id() + " has already ended; correct that entry instead");
    }
    return new CourseOfPower(power, taken, extensions, steps, Optional.of(ending));
  }
}
