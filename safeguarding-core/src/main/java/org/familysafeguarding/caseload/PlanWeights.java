// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import java.time.LocalDate;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;

/** What a child counts for by the plans that are open for them: for the heaviest, where several. */
final class PlanWeights {

  private static final int ONE_CHILD = 100;

  private PlanWeights() {}

  static int of(ChildId child, CaseFile file, LocalDate day, CaseloadPolicy policy) {
    return file.plans().of(child).stream()
        .filter(plan -> plan.isOpenOn(day))
        .mapToInt(plan -> policy.weightOf(plan.kind()))
        .max()
        .orElse(ONE_CHILD);
  }
}
