// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks when significant harm is suspected. */
final class EnquiryPage {

  private EnquiryPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.ENQUIRY,
        new StrategyDiscussionAttendedByAllThree(
            guidance.notVerifiedFor2018On("strategy discussions")),
        new EnquiryLedBySocialWorker(guidance.on("section 47 enquiries")),
        new EnquiryHasAssessment(Sources.census("2991Q")));
  }
}
