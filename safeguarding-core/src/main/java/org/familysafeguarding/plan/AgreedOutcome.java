// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.chronology.Narrative;

/** What is to change for the child, and the actions agreed to bring it about. */
public record AgreedOutcome(Narrative whatWillChange, List<PlanAction> actions) {

  public AgreedOutcome {
    requireNonNull(whatWillChange, "whatWillChange");
    actions = List.copyOf(actions);
  }
}
