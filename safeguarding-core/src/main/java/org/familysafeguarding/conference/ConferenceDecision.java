// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;

/** What a conference decided about one child; with the category of abuse where a plan is needed. */
public record ConferenceDecision(
    ChildId child, ConferenceOutcome outcome, Optional<AbuseCategory> category) {

  public ConferenceDecision {
    requireNonNull(child, "child");
    requireNonNull(outcome, "outcome");
    requireNonNull(category, "category");
    checkArgument(
        outcome != ConferenceOutcome.PLAN_NEEDED || category.isPresent(),
        "category must be given for child %s, who needs a plan",
        child);
  }
}
