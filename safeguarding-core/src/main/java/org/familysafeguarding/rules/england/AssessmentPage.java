// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks of the child and family assessment. */
final class AssessmentPage {

  private static final Timescale LIMIT = workingDays(45);

  private AssessmentPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.ASSESSMENT,
        new AssessmentConcludedInTime(LIMIT, guidance.on("assessments")),
        new AssessmentOverrunExplained(LIMIT, guidance.on("assessments")),
        new ChildSeenDuringAssessment(guidance.lessSurelyOn("assessments")));
  }
}
