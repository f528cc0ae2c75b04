// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * That a goal was measured again.
 *
 * @param evidence what shows it
 */
public record ChangeMeasure(
    ChangeGoalId goal, Attainment attained, PractitionerId by, Narrative evidence) {

  public ChangeMeasure {
    requireNonNull(goal, "goal");
    requireNonNull(attained, "attained");
    requireNonNull(by, "by");
    requireNonNull(evidence, "evidence");
  }
}
