// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;

/** One child's plan as it begins. */
public record Plan(
    PlanId id, ChildId child, PlanTerms terms, PractitionerId lead, List<AgreedOutcome> outcomes) {

  public Plan {
    requireNonNull(id, "id");
    requireNonNull(child, "child");
    requireNonNull(terms, "terms");
    requireNonNull(lead, "lead");
    outcomes = List.copyOf(outcomes);
  }

  public PlanKind kind() {
    return terms.kind();
  }
}
