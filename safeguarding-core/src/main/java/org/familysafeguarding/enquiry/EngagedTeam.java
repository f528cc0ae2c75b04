// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A multi-agency child protection team and the day it took up the case. */
public record EngagedTeam(MultiAgencyTeam team, Occurrence engaged) {

  public EngagedTeam {
    requireNonNull(team, "team");
    requireNonNull(engaged, "engaged");
  }
}
