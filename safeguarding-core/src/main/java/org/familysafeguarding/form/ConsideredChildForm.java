// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.Optional;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;
import org.jspecify.annotations.Nullable;

/** A child whom a conference considered, and what it decided about them if it did. */
@NeededWhere(needed = "category", where = "outcome", is = "PLAN_NEEDED", groups = Final.class)
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ConsideredChildForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String childId,
    @Nullable ConferenceOutcome outcome,
    @Nullable AbuseCategory category) {

  ChildId id() {
    return Filled.in(childId, ChildId::new);
  }

  Optional<ConferenceDecision> decision() {
    return Optional.ofNullable(outcome)
        .map(decided -> new ConferenceDecision(id(), decided, Optional.ofNullable(category)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[considered child]";
  }
}
