// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that judges a case is told: which case, on which day, by whose policy. */
final class CaseToJudge {

  @Parameters(paramLabel = "<case file>", description = "The case, as JSON.")
  private Path caseFile = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "<date>",
      description = "The day to judge on, such as 2024-06-12; today where it is not given.")
  private @Nullable LocalDate on;

  @Option(
      names = "--policy",
      paramLabel = "<file>",
      description = "Judge by this policy of a council; by the defaults where it is not given.")
  private @Nullable Path policy;

  CaseToJudge() {}

  /** The case as it is in the file. */
  CaseHistory history() {
    return CaseInput.read(caseFile);
  }

  /** The policy is read before anything is kept, so that a bad one changes nothing. */
  Situation situation() {
    LocalPolicy held = policy == null ? LocalPolicy.ofDefaults() : PolicyInput.read(policy);
    return new Situation(day(), WorkingDayCalendar.englandAndWales(), held);
  }

  /** The one place that reads a clock: a person at a terminal usually means today, in England. */
  private LocalDate day() {
    return on == null ? LocalDate.now(ZoneId.of("Europe/London")) : on;
  }

  static CaseReview review(CaseHistory history, Situation situation) {
    return CaseReview.of(history.fold(), situation, PublishedRulebooks.all());
  }
}
