// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

/** One place in which a looked-after child lives; never the address itself. */
public record Placement(PlacementId id, CareEpisodeId episode, PlacementKind kind) {

  public Placement {
    requireNonNull(id, "id");
    requireNonNull(episode, "episode");
    requireNonNull(kind, "kind");
  }
}
