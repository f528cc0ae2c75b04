// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/** What came of running a folder of cases: what could not be read, and what differed. */
public record CaseReport(int cases, List<CaseProblem> problems, List<JudgedCase> differing) {

  /** All parts are needed. */
  public CaseReport {
    problems = List.copyOf(problems);
    differing = List.copyOf(requireNonNull(differing, "differing"));
  }

  /** Whether every case could be read and was as expected. */
  public boolean isAsExpected() {
    return problems.isEmpty() && differing.isEmpty();
  }

  /** The whole report, for people. */
  public String inWords() {
    String unreadable = problems.stream().map(each -> each + "\n").collect(Collectors.joining());
    String different =
        differing.stream().map(each -> "\n" + each.inWords()).collect(Collectors.joining());
    return "%s judged, %s not as expected, %s that cannot be read\n%s%s"
        .formatted(
            counted(cases, "case"),
            differing.size(),
            counted(problems.size(), "thing"),
            unreadable,
            different);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The same as {@link #inWords}. */
  @Override
  public String toString() {
    return inWords();
  }
}
