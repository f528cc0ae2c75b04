// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;

/**
 * The people who live together at one time, and where, if it is known.
 *
 * <p>One household may be recorded several times as it changes; its id holds the versions together.
 */
public record Household(HouseholdId id, Set<PersonId> members, Optional<Address> address) {

  /** Refuses a household of nobody: such a household has ended. */
  public Household {
    requireNonNull(id, "id");
    members = ImmutableSortedSet.copyOf(requireNonNull(members, "members"));
    requireNonNull(address, "address");
    checkArgument(!members.isEmpty(), "Household %s must have at least one member", id);
  }

  /** Whether the person lives in it. */
  public boolean includes(PersonId person) {
    return members.contains(person);
  }
}
