// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the model asks of the team around a family. */
final class TeamPage {

  private TeamPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.TEAM,
        new OneCaseHolder(
            FamilySafeguardingRulebook.inferredFrom(
                FamilySafeguardingRulebook.BRACKNELL_FOREST, "case holders")),
        new NobodyAllocatedToBothSidesOfAbuse(
            FamilySafeguardingRulebook.inferredFrom(
                FamilySafeguardingRulebook.HERTFORDSHIRE,
                "separate workers for victims and perpetrators")));
  }
}
