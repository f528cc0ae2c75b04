// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

/**
 * The terms of a placement: its footing, how far from home it is, whether it is meant to last until
 * the child is 18, and whether it was made in an emergency.
 */
public record PlacementTerms(
    PlacementBasis basis,
    PlacementDistance distance,
    boolean meantToLastToEighteen,
    boolean madeInEmergency) {

  public PlacementTerms {
    requireNonNull(basis, "basis");
    requireNonNull(distance, "distance");
  }
}
