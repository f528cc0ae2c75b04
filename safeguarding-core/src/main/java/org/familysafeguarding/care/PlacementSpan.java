// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A placement, when it began, when it ended where it has, and the steps taken about it. */
public record PlacementSpan(
    Placement placement,
    Occurrence began,
    Optional<Occurrence> ended,
    List<TakenPlacementStep> steps) {

  public PlacementSpan {
    requireNonNull(placement, "placement");
    requireNonNull(began, "began");
    requireNonNull(ended, "ended");
    steps = List.copyOf(steps);
  }

  /** Every time that step was taken, in order; some may lie before the placement began. */
  public List<Occurrence> times(PlacementStep step) {
    return steps.stream()
        .filter(each -> each.step() == step)
        .map(TakenPlacementStep::taken)
        .toList();
  }

  /** The first time that step was taken. */
  public Optional<Occurrence> first(PlacementStep step) {
    return times(step).stream().findFirst();
  }

  /** Whether that step had been taken by that day, the day itself included. */
  public boolean hadTaken(PlacementStep step, LocalDate byDay) {
    return times(step).stream().anyMatch(each -> !each.on().isAfter(byDay));
  }

  PlacementSpan endedBy(Occurrence end) {
    if (ended.isPresent()) {
      throw new IllegalArgumentException(
          "The placement " + placement.id() + " has already ended; correct that entry instead");
    }
    return new PlacementSpan(placement, began, Optional.of(end), steps);
  }

  PlacementSpan with(List<TakenPlacementStep> taken) {
    return new PlacementSpan(placement, began, ended, taken);
  }
}
