// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.people.ChildId;

/**
 * An allegation that somebody who works with children has harmed one, or may.
 *
 * <p>It names the children and the employer who was told; who is accused is not kept here, because
 * what is alleged of them belongs in their employer's and the designated officer's record.
 */
public record Allegation(AllegationId id, Set<ChildId> children, AgencyId employer) {

  public Allegation {
    requireNonNull(id, "id");
    requireNonNull(employer, "employer");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Allegation %s must name at least one child", id);
  }
}
