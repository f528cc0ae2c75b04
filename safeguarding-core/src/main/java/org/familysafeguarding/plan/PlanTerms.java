// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.risk.AbuseCategory;

/** On what footing a plan began, and what only that kind of plan has to say. */
public sealed interface PlanTerms {

  /** Help that the family agreed to, under section 17 of the Children Act 1989. */
  record ChildInNeed() implements PlanTerms {}

  /**
   * Protection that a conference decided on.
   *
   * <p>The number of previous plans is how many child protection plans the child has had before,
   * ever and with this council.
   */
  record ChildProtection(
      Optional<ConferenceId> conference, AbuseCategory initialCategory, int previousPlans)
      implements PlanTerms {

    public ChildProtection {
      requireNonNull(conference, "conference");
      requireNonNull(initialCategory, "initialCategory");
      checkArgument(
          previousPlans >= 0, "previousPlans must be 0 or more, but was %s", previousPlans);
    }
  }

  /** Work with the family before care proceedings, in the hope of not needing them. */
  record PreProceedings() implements PlanTerms {}

  /** Which kind of plan these terms make. */
  default PlanKind kind() {
    if (this instanceof ChildProtection) {
      return PlanKind.CHILD_PROTECTION;
    }
    return this instanceof PreProceedings ? PlanKind.PRE_PROCEEDINGS : PlanKind.CHILD_IN_NEED;
  }
}
