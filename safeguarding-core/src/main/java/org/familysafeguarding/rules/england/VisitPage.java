// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What is asked of visits to children on child protection plans. */
final class VisitPage {

  private VisitPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.VISIT,
        new ChildOnPlanSeenRegularly(
            EnglandSlots.PROTECTION_VISIT_INTERVAL,
            guidance.leavesOpen("visits under a child protection plan")));
  }
}
