// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance and the census ask of review conferences. */
final class ReviewPage {

  private ReviewPage() {}

  static RulebookPage under(Guidance guidance) {
    return new RulebookPage(
        Stage.REVIEW,
        ImmutableList.<Rule>builder()
            .addAll(ReviewTimes.under(guidance))
            .addAll(ReviewConduct.under(guidance))
            .build());
  }
}
