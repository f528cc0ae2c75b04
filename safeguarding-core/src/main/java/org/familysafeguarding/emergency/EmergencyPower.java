// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.people.ChildId;

/**
 * The use of a power to protect children at once.
 *
 * <p>Where another council looks after the child or has the child on its plan, that council is
 * named; the one in whose area the child is found acts all the same.
 */
public record EmergencyPower(
    EmergencyPowerId id,
    Set<ChildId> children,
    EmergencyTerms terms,
    Optional<AgencyId> responsibleElsewhere) {

  public EmergencyPower {
    requireNonNull(id, "id");
    requireNonNull(terms, "terms");
    requireNonNull(responsibleElsewhere, "responsibleElsewhere");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Emergency power %s must name at least one child", id);
  }
}
