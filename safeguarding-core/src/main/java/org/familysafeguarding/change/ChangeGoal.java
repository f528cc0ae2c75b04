// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** What an adult means to change for some children, and how it is measured. */
public record ChangeGoal(ChangeGoalId id, Parenting of, Narrative goal, GoalScale scale) {

  public ChangeGoal {
    requireNonNull(id, "id");
    requireNonNull(of, "of");
    requireNonNull(goal, "goal");
    requireNonNull(scale, "scale");
  }
}
