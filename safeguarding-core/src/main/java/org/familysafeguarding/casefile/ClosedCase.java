// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** A closing of the case for some of its children: why, and on which day. */
public record ClosedCase(Set<ChildId> children, ClosureReason reason, Occurrence closed) {

  public ClosedCase {
    requireNonNull(reason, "reason");
    requireNonNull(closed, "closed");
    children = ImmutableSortedSet.copyOf(children);
  }
}
