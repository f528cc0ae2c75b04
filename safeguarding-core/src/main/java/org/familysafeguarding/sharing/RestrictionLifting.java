// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/** That a restriction no longer holds: who lifted it, and why. */
public record RestrictionLifting(RestrictionId restriction, PractitionerId by, Narrative why) {

  /** All parts are needed. */
  public RestrictionLifting {
    requireNonNull(restriction, "restriction");
    requireNonNull(by, "by");
    requireNonNull(why, "why");
  }
}
