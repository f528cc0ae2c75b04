// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * What a visit saw of one child.
 *
 * <p>The reason says why the child was not seen, or not alone. A visit to an unborn child's mother
 * records the child as not seen, with that as the reason.
 */
public record ChildSeen(
    ChildId child, Seen seen, boolean bedroomSeen, Optional<Narrative> reasonIfNotAlone) {

  public ChildSeen {
    requireNonNull(child, "child");
    requireNonNull(seen, "seen");
    requireNonNull(reasonIfNotAlone, "reasonIfNotAlone");
  }
}
