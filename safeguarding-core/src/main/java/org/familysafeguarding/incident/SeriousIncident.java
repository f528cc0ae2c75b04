// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.people.ChildId;

/**
 * A child's death, or serious harm to children, as the council learned of it.
 *
 * <p>Whether abuse or neglect is known or suspected is somebody's judgement and is recorded, never
 * worked out.
 */
public record SeriousIncident(
    IncidentId id,
    Set<ChildId> children,
    IncidentHarm harm,
    AbuseOrNeglect abuse,
    IncidentPlace place) {

  public SeriousIncident {
    requireNonNull(id, "id");
    requireNonNull(harm, "harm");
    requireNonNull(abuse, "abuse");
    requireNonNull(place, "place");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Serious incident %s must name at least one child", id);
  }
}
