// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;

/**
 * How great one or more practitioners judged the risk to some children to be, and on what grounds.
 *
 * <p>A judgement is somebody's: it cannot be recorded without those who made it, nor without its
 * grounds.
 */
public record RiskJudgement(
    RiskJudgementId id,
    Set<ChildId> children,
    RiskLevel level,
    Grounds grounds,
    Set<PractitionerId> madeBy) {

  /** Refuses a judgement about nobody, or by nobody. */
  public RiskJudgement {
    requireNonNull(id, "id");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(level, "level");
    requireNonNull(grounds, "grounds");
    madeBy = ImmutableSortedSet.copyOf(requireNonNull(madeBy, "madeBy"));
    checkArgument(!children.isEmpty(), "Risk judgement %s must be about at least one child", id);
    checkArgument(
        !madeBy.isEmpty(), "Risk judgement %s must be made by at least one practitioner", id);
  }
}
