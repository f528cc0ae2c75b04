// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * A discussion between the council, the police, health and others about children who may be
 * suffering significant harm.
 *
 * <p>It may be a meeting or a round of telephone calls; either way, those who took part are its
 * attendance.
 */
public record StrategyDiscussion(
    StrategyDiscussionId id,
    Set<ChildId> children,
    Attendance attendance,
    StrategyDecision decision,
    Narrative rationale) {

  public StrategyDiscussion {
    requireNonNull(id, "id");
    requireNonNull(attendance, "attendance");
    requireNonNull(decision, "decision");
    requireNonNull(rationale, "rationale");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Strategy discussion %s must name a child", id);
  }
}
