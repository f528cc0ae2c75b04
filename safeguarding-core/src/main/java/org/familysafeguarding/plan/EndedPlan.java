// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;

/** The end of a plan: why, and on which day. */
public record EndedPlan(PlanEnding ending, Occurrence ended) {

  public EndedPlan {
    requireNonNull(ending, "ending");
    requireNonNull(ended, "ended");
  }

  /** Whether the plan ended as that conference decided. */
  public boolean wasDecidedBy(HeldConference held) {
    return ending.conference().filter(held.conference().id()::equals).isPresent();
  }
}
