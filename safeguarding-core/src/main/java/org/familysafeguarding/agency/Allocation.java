// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.people.PersonId;

/**
 * That a practitioner is to work with the family, and as what.
 *
 * <p>{@code workingWith} names the people the work is with; where it is empty, the work is with the
 * family as a whole.
 */
public record Allocation(
    AllocationId id, PractitionerId practitioner, AllocationRole role, Set<PersonId> workingWith) {

  /** All parts are needed. */
  public Allocation {
    requireNonNull(id, "id");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(role, "role");
    workingWith = ImmutableSortedSet.copyOf(requireNonNull(workingWith, "workingWith"));
  }
}
