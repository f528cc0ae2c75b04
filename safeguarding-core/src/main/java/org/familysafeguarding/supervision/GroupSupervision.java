// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.risk.RiskJudgement;

/**
 * A group supervision of one family.
 *
 * <p>The joint judgement may be missing from an old record; a rule says so where it is.
 */
public record GroupSupervision(
    SupervisionId id,
    Set<PractitionerId> present,
    Optional<RiskJudgement> jointJudgement,
    Narrative progress,
    List<NextStep> nextSteps) {

  public GroupSupervision {
    requireNonNull(id, "id");
    requireNonNull(jointJudgement, "jointJudgement");
    requireNonNull(progress, "progress");
    present = ImmutableSortedSet.copyOf(present);
    nextSteps = List.copyOf(nextSteps);
    checkArgument(!present.isEmpty(), "Group supervision %s must say who was there", id);
  }
}
