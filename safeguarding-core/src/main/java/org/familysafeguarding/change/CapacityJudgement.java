// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * What was judged of an adult's parenting of some children: as it is, and as it can become.
 *
 * <p>The two are asked apart, since parenting that is not enough today may well become so, and the
 * reverse is not safe to presume. No score answers either; people do, and give their reasons.
 */
public record CapacityJudgement(
    Parenting of, ParentingNow now, Prospect prospect, PractitionerId by, Narrative reasons) {

  public CapacityJudgement {
    requireNonNull(of, "of");
    requireNonNull(now, "now");
    requireNonNull(prospect, "prospect");
    requireNonNull(by, "by");
    requireNonNull(reasons, "reasons");
  }
}
