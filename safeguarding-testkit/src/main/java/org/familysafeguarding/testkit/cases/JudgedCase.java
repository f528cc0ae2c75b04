// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.rules.Finding;

/** A case and what the rules found in it, to be held against what the case expects. */
public record JudgedCase(ReadableCase expected, List<Finding> found) {

  /** Both are needed; each finding must be able to say why in words. */
  public JudgedCase {
    requireNonNull(expected, "expected");
    found = List.copyOf(found);
    found.forEach(finding -> requireNonNull(finding.because().inWords(), "because"));
  }

  /** Whether these findings were expected, and no others. */
  public boolean isAsExpected() {
    return pairs(expected.then(), new ArrayList<>(found));
  }

  /** Whether each expectation can have a finding of its own, with none left over. */
  private static boolean pairs(List<Expectation> wanted, List<Finding> left) {
    if (wanted.isEmpty()) {
      return left.isEmpty();
    }
    Expectation first = wanted.get(0);
    List<Expectation> others = wanted.subList(1, wanted.size());
    for (int at = 0; at < left.size(); at++) {
      if (first.fits(left.get(at))) {
        List<Finding> rest = new ArrayList<>(left);
        rest.remove(at);
        if (pairs(others, rest)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What was given, on which day, what was expected and what was found, in plain words. */
  public String inWords() {
    StringBuilder text = new StringBuilder(expected.toString()).append('\n');
    part(text, "rule", expected.rules());
    part(text, "given", expected.background().lines());
    part(text, "on", List.of(DayText.withWeekday(expected.background().on())));
    part(text, "expected", expected.then().stream().map(Expectation::toString).toList());
    part(text, "found", found.stream().map(JudgedCase::line).toList());
    return text.toString();
  }

  private static void part(StringBuilder text, String name, List<String> lines) {
    List<String> some = lines.isEmpty() ? List.of("nothing") : lines;
    text.append("  ").append(name).append(":\n");
    some.forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private static String line(Finding finding) {
    return Outcomes.words(finding.outcome())
        + ", about "
        + finding.subject()
        + finding.due().map(day -> ", due " + DayText.withWeekday(day)).orElse("")
        + ", began "
        + DayText.withWeekday(finding.beganOn())
        + Reasons.code(finding).map(code -> ", because " + code).orElse("")
        + ": "
        + finding.because().inWords()
        + " ["
        + finding.card().id()
        + finding.basis().edition().map(edition -> ", " + edition).orElse("")
        + "]";
  }

  /** The same as {@link #inWords}. */
  @Override
  public String toString() {
    return inWords();
  }
}
