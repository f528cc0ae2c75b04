// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Set;
import org.familysafeguarding.agency.TeamId;

/**
 * How long families are looked at around an anchor, and how many months on either side are enough
 * to be counted at all.
 *
 * @param allocatedTo the teams that an allocation is to; with none named, it is to any. A council
 *     that names its Family Safeguarding teams counts from the day a family came to one of them,
 *     whoever worked with it before.
 */
public record FollowUp(AnchorDay anchor, Set<TeamId> allocatedTo, int months, int fewestMonths) {

  /** Refuses to ask for more than is looked at, and to follow families from a closing. */
  public FollowUp {
    requireNonNull(anchor, "anchor");
    allocatedTo =
        ImmutableSortedSet.copyOf(
            Comparator.comparing(TeamId::value), requireNonNull(allocatedTo, "allocatedTo"));
    checkArgument(
        allocatedTo.isEmpty() || anchor == AnchorDay.ALLOCATION,
        "Teams belong to ALLOCATION, but %s were named with %s",
        allocatedTo,
        anchor);
    checkArgument(
        anchor != AnchorDay.CLOSURE,
        "Families are followed from ALLOCATION or REFERRAL, not CLOSURE");
    checkArgument(months > 0, "months must be 1 or more, but was %s", months);
    checkArgument(
        fewestMonths > 0 && fewestMonths <= months,
        "fewestMonths must be 1 to %s, but was %s",
        months,
        fewestMonths);
  }

  /** So many months either side of allocation, of which at least that many must be known. */
  public static FollowUp aroundAllocation(int months, int fewestMonths) {
    return new FollowUp(AnchorDay.ALLOCATION, Set.of(), months, fewestMonths);
  }

  Window.Around around() {
    return new Window.Around(anchor, months);
  }
}
