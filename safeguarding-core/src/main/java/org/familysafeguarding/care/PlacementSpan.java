// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A placement, when it began, and when it ended where it has. */
public record PlacementSpan(Placement placement, Occurrence began, Optional<Occurrence> ended) {

  public PlacementSpan {
    requireNonNull(placement, "placement");
    requireNonNull(began, "began");
    requireNonNull(ended, "ended");
  }

  PlacementSpan endedBy(Occurrence end) {
    if (ended.isPresent()) {
      throw new IllegalArgumentException(
          "The placement " + placement.id() + " has already ended; correct that entry instead");
    }
    return new PlacementSpan(placement, began, Optional.of(end));
  }
}
