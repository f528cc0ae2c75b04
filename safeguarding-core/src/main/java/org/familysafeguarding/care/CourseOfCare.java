// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;

/** An episode of care with its placements and reviews, and its end where it has ended. */
public record CourseOfCare(
    EpisodeOfCare episode,
    Occurrence began,
    List<PlacementSpan> placements,
    List<HeldCareReview> reviews,
    Optional<LeftCare> end) {

  public CourseOfCare {
    requireNonNull(episode, "episode");
    requireNonNull(began, "began");
    requireNonNull(end, "end");
    placements = List.copyOf(placements);
    reviews = List.copyOf(reviews);
  }

  /** The days on which the child was looked after; the day of leaving is not one of them. */
  public DateSpan span() {
    return new DateSpan(began.on(), end.map(each -> each.left().on()));
  }
}
