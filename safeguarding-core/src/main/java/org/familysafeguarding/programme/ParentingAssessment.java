// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;

/** What was concluded of one adult's parenting of some children, drawing on the modules done. */
public record ParentingAssessment(
    ParentingAssessmentId id,
    AdultId adult,
    Set<ChildId> children,
    PractitionerId by,
    Narrative conclusion) {

  /** Refuses an assessment of the parenting of nobody. */
  public ParentingAssessment {
    requireNonNull(id, "id");
    requireNonNull(adult, "adult");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(by, "by");
    requireNonNull(conclusion, "conclusion");
    checkArgument(
        !children.isEmpty(), "Parenting assessment %s must be about at least one child", id);
  }
}
