// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * A request that the council help or protect children who are not already receiving services.
 *
 * <p>The day it is received is the point of referral, from which the council has one working day to
 * decide and the assessment has forty-five. The primary need is often not known on that day; it may
 * be recorded later.
 */
public record Referral(
    ReferralId id,
    Set<ChildId> children,
    ReferralSource source,
    Optional<PrimaryNeed> primaryNeed,
    Narrative concern) {

  public Referral {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(primaryNeed, "primaryNeed");
    requireNonNull(concern, "concern");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Referral %s must name at least one child", id);
  }
}
