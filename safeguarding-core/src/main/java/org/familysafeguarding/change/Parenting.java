// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;

/** One adult's parenting of some children. */
public record Parenting(AdultId adult, Set<ChildId> children) {

  /** Refuses the parenting of nobody. */
  public Parenting {
    requireNonNull(adult, "adult");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    checkArgument(
        !children.isEmpty(), "The parenting of adult %s must be of at least one child", adult);
  }
}
