// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What is asked of visits to children on child protection plans. */
final class VisitPage {

  private VisitPage() {}

  static RulebookPage under(Guidance guidance) {
    return new RulebookPage(
        Stage.VISIT,
        ImmutableList.<Rule>builder()
            .addAll(ChildrenSeen.under(guidance))
            .addAll(VisitContents.under(guidance))
            .build());
  }
}
