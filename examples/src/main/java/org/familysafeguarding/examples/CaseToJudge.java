// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Path;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that judges a case is told: which case, on which day, by whose policy. */
final class CaseToJudge {

  @Parameters(paramLabel = "<case file>", description = "The case, as JSON.")
  private Path caseFile = Path.of("");

  @Mixin private DayAndPolicy dayAndPolicy = new DayAndPolicy();

  CaseToJudge() {}

  /** The case as it is in the file. */
  CaseHistory history() {
    return CaseInput.read(caseFile);
  }

  Situation situation() {
    return dayAndPolicy.situation();
  }

  static CaseReview review(CaseHistory history, Situation situation) {
    return CaseReview.of(history.fold(), situation, PublishedRulebooks.all());
  }
}
