// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/** Parental responsibility that an adult holds for one or more children, and on what basis. */
public record ParentalResponsibility(
    AdultId holder, Set<ChildId> children, ResponsibilityBasis basis) {

  /** Refuses a responsibility for nobody. */
  public ParentalResponsibility {
    requireNonNull(holder, "holder");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(basis, "basis");
    checkArgument(
        !children.isEmpty(),
        "The children that %s holds parental responsibility for must be at least one",
        holder);
  }
}
