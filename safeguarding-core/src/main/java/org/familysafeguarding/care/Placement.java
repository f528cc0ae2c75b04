// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One place in which a looked-after child lives; never the address itself.
 *
 * <p>Each stay of a series of short breaks is a placement of its own.
 */
public record Placement(
    PlacementId id, CareEpisodeId episode, PlacementKind kind, Optional<PlacementTerms> terms) {

  public Placement {
    requireNonNull(id, "id");
    requireNonNull(episode, "episode");
    requireNonNull(kind, "kind");
    requireNonNull(terms, "terms");
  }

  /** Whether the child was placed on that footing, as far as the terms are recorded. */
  public boolean isOn(PlacementBasis basis) {
    return terms.filter(each -> each.basis() == basis).isPresent();
  }
}
