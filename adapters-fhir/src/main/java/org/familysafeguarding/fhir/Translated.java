// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A case file as a bundle, and everything of the case file that the bundle leaves out.
 *
 * <p>The bundle is the caller's own: no other translation shares it, and it may be changed. The
 * losses are not for whoever receives the bundle.
 */
public record Translated(Bundle bundle, List<Loss> losses) {

  /** Both are needed; no losses is an empty list. */
  public Translated {
    requireNonNull(bundle, "bundle");
    losses = List.copyOf(requireNonNull(losses, "losses"));
  }

  /** Counts, and tells nothing of the family: "bundle of 12 resources with 3 losses". */
  @Override
  public String toString() {
    return "bundle of %d resources with %d losses"
        .formatted(bundle.getEntry().size(), losses.size());
  }
}
