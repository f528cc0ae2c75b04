// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance and the census ask of plans. */
final class PlanPage {

  private PlanPage() {}

  static RulebookPage under(Guidance guidance) {
    return new RulebookPage(
        Stage.PLAN,
        ImmutableList.<Rule>builder()
            .addAll(PlanBeginnings.under(guidance))
            .addAll(PlanContents.under(guidance))
            .addAll(PlanEndings.under(guidance))
            .addAll(PlansTogether.under(guidance))
            .build());
  }
}
