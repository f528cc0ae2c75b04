// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the model asks of group supervision. */
final class SupervisionPage {

  private SupervisionPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.SUPERVISION,
        new GroupSupervisionHeldRegularly(
            PracticeSlots.GROUP_SUPERVISION_INTERVAL,
            FamilySafeguardingRulebook.describedIn(
                FamilySafeguardingRulebook.WEST_SUSSEX, "group case supervision")),
        new GroupSupervisionJudgesRiskJointly(
            FamilySafeguardingRulebook.describedIn(
                FamilySafeguardingRulebook.LUTON, "group case supervision")));
  }
}
