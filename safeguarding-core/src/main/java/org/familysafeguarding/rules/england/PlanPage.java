// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance and the census ask of plans. */
final class PlanPage {

  private PlanPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.PLAN,
        new ProtectionPlanBegunByConference(Sources.census("2885")),
        new ProtectionPlanEndedOnLawfulGround(
            guidance.lessSurelyOn("ending a child protection plan")),
        new PlansDoNotRunTogether(Sources.census("4001")));
  }
}
