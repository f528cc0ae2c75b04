// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Explanation;
import org.familysafeguarding.rules.Finding;

/** Findings explained as people read them: one after another, a sentence to a line. */
final class ExplanationReport {

  private ExplanationReport() {}

  static String of(CaseReview review, List<Finding> findings) {
    Page page = new Page(Ink.PLAIN);
    page.line("Case " + review.file().id());
    page.line("As it stood on " + DayText.withWeekday(review.situation().today()));
    if (findings.isEmpty()) {
      page.line("");
      page.line("Nothing is found that would have to be explained.");
    }
    for (Finding each : findings) {
      page.heading(each.card().id() + ", " + each.subject());
      Explanation.of(each, review.file()).inWords().forEach(page::detail);
    }
    return page.toString();
  }
}
