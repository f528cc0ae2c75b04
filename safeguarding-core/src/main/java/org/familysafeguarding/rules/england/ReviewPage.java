// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.months;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks of review conferences. */
final class ReviewPage {

  private ReviewPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.REVIEW,
        new FirstReviewConferenceHeldInTime(
            months(3), guidance.on("child protection review conferences")),
        new LaterReviewConferencesHeldInTime(
            months(6), guidance.on("child protection review conferences")));
  }
}
