// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * What a manager, having looked at the case with the worker, directed for some children.
 *
 * <p>It is one-to-one, and group supervision does not stand in for it.
 */
public record ManagementOversight(
    PractitionerId manager, Set<ChildId> children, Narrative direction) {

  /** Refuses oversight of nobody's case. */
  public ManagementOversight {
    requireNonNull(manager, "manager");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(direction, "direction");
    checkArgument(
        !children.isEmpty(), "Oversight by manager %s must be of at least one child", manager);
  }
}
