// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * A meeting of those who carry out child protection plans with the family.
 *
 * <p>Recorded once for the family. It is not a visit, even where a child is there.
 */
public record CoreGroup(
    CoreGroupId id, Set<ChildId> children, Attendance attendance, Narrative progress) {

  public CoreGroup {
    requireNonNull(id, "id");
    requireNonNull(attendance, "attendance");
    requireNonNull(progress, "progress");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Core group %s must name at least one child", id);
  }
}
