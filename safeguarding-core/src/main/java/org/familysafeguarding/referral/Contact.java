// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * Something said to the council about children, before anybody has judged whether it is a referral.
 *
 * <p>A contact starts no statutory clock and is not counted in the census.
 */
public record Contact(
    ContactId id, ReferralSource source, Set<ChildId> children, Narrative summary) {

  public Contact {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(summary, "summary");
    children = ImmutableSortedSet.copyOf(children);
  }
}
