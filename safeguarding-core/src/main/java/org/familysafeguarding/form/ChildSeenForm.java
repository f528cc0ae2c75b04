// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.jspecify.annotations.Nullable;

/** What a visit saw of one child, as it is typed in; why not alone may be left to a rule to ask. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ChildSeenForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String childId,
    @Needed(groups = Final.class) @Nullable Seen seen,
    @Needed(groups = Final.class) @Nullable Boolean bedroomSeen,
    @WrittenText @Nullable String reasonIfNotAlone) {

  ChildSeen seenChild() {
    return new ChildSeen(
        Filled.in(childId, ChildId::new),
        Filled.in(seen),
        Filled.in(bedroomSeen),
        Filled.ifAny(reasonIfNotAlone, Narrative::new));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[child seen]";
  }
}
