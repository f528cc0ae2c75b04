// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * An application for a care or supervision order, which begins proceedings on the day it is issued.
 *
 * <p>Where the matter was too urgent for a letter and a meeting before it, it says why.
 */
public record CourtApplication(
    CourtApplicationId id,
    Set<ChildId> children,
    OrderSought sought,
    Optional<Narrative> whyTooUrgentForLetter) {

  public CourtApplication {
    requireNonNull(id, "id");
    requireNonNull(sought, "sought");
    requireNonNull(whyTooUrgentForLetter, "whyTooUrgentForLetter");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Court application %s must name at least one child", id);
  }
}
