// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;

/** One finding that a case expects, and as much of it as the case says. */
public record Expectation(Outcome outcome, Which which, Days days, Optional<String> because) {

  /** What is left open is empty. */
  public Expectation {
    requireNonNull(outcome, "outcome");
    requireNonNull(which, "which");
    requireNonNull(days, "days");
    requireNonNull(because, "because");
  }

  /** What the finding is about, by which rule, and by which edition, where the case says. */
  public record Which(Optional<String> about, Optional<String> rule, Optional<String> edition) {

    /** All may be left open. */
    public Which {
      requireNonNull(about, "about");
      requireNonNull(rule, "rule");
      requireNonNull(edition, "edition");
    }
  }

  /** The last day in time, and the day the finding's clock began, where the case says. */
  public record Days(Optional<LocalDate> due, Optional<LocalDate> began) {

    /** Both may be left open. */
    public Days {
      requireNonNull(due, "due");
      requireNonNull(began, "began");
    }
  }

  /** Whether this is the finding meant. */
  boolean fits(Finding finding) {
    return finding.outcome() == outcome
        && which.about().map(text -> AboutWhat.isMeant(finding.subject(), text)).orElse(true)
        && which.rule().map(finding.card().id().value()::equals).orElse(true)
        && which.edition().map(text -> isFrom(finding, text)).orElse(true)
        && days.due().map(day -> finding.due().equals(Optional.of(day))).orElse(true)
        && days.began().map(finding.beganOn()::equals).orElse(true)
        && because.map(text -> isBecause(finding, text)).orElse(true);
  }

  private static boolean isBecause(Finding finding, String text) {
    String words = finding.because().inWords().toLowerCase(Locale.ROOT);
    return Reasons.code(finding).equals(Optional.of(text))
        || words.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isFrom(Finding finding, String edition) {
    String judgedUnder = finding.basis().edition().map(each -> each.edition()).orElse("none");
    return judgedUnder.equals(edition) || judgedUnder.endsWith(" " + edition);
  }

  /** How a case stands, as cases write it: "kept late", "still to do". */
  public static String words(Outcome outcome) {
    return Outcomes.words(outcome);
  }

  /** Reads "kept, about EN1, due Tue 2 Apr 2024". */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(List.of(Outcomes.words(outcome)));
    which.rule().ifPresent(text -> parts.add("by the rule " + text));
    which.about().ifPresent(text -> parts.add("about " + text));
    days.due().ifPresent(day -> parts.add("due " + DayText.withWeekday(day)));
    days.began().ifPresent(day -> parts.add("began " + DayText.withWeekday(day)));
    because.ifPresent(text -> parts.add("because " + text));
    which.edition().ifPresent(text -> parts.add("by the edition " + text));
    return String.join(", ", parts);
  }
}
