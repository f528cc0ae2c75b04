// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.testkit.cases.Expectation;
import org.familysafeguarding.testkit.cases.JudgedCase;
import org.familysafeguarding.testkit.cases.ReadableCase;
import org.familysafeguarding.testkit.cases.ReadableCases;

/** The cases of one rule as its page tells them: one kept, one broken, one undetermined. */
record RuleExamples(List<JudgedCase> cases) {

  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Every readable case, judged. */
  static List<JudgedCase> judged() {
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    return ReadableCases.under(CASES).all().stream().map(each -> each.judge(calendar)).toList();
  }

  static RuleExamples of(String rule, List<JudgedCase> all) {
    return new RuleExamples(
        all.stream().filter(each -> each.expected().rules().equals(List.of(rule))).toList());
  }

  List<Finding> findings() {
    return cases.stream().flatMap(each -> each.found().stream()).toList();
  }

  /** What their councils have set. */
  Stream<Setting> settings() {
    return cases.stream()
        .flatMap(each -> each.expected().background().policy().settings().stream());
  }

  /** The file they lie in, from the module of core. */
  Optional<Path> file() {
    return cases.stream().map(each -> CASES.resolve(each.expected().place().file())).findFirst();
  }

  String written() {
    StringBuilder text = new StringBuilder();
    chosen().forEach(each -> text.append(example(each)));
    return text.toString();
  }

  private List<JudgedCase> chosen() {
    List<Predicate<Outcome>> kinds =
        List.of(
            outcome -> outcome == Outcome.MET,
            Outcome::isBreach,
            outcome -> outcome == Outcome.UNDETERMINED);
    List<JudgedCase> chosen = new ArrayList<>();
    for (Predicate<Outcome> kind : kinds) {
      first(kind).filter(each -> !chosen.contains(each)).ifPresent(chosen::add);
    }
    return chosen;
  }

  private Optional<JudgedCase> first(Predicate<Outcome> kind) {
    Stream<JudgedCase> single = cases.stream().filter(each -> each.found().size() == 1);
    return Stream.concat(single, cases.stream())
        .sorted(Comparator.comparing(RuleExamples::isTooOld))
        .filter(each -> each.found().stream().map(Finding::outcome).anyMatch(kind))
        .findFirst();
  }

  /** That no edition is old enough can be said of every rule, so it is the last resort. */
  private static boolean isTooOld(JudgedCase judged) {
    return judged.found().stream()
        .anyMatch(each -> each.because().inWords().startsWith("an edition of"));
  }

  private static String example(JudgedCase judged) {
    ReadableCase told = judged.expected();
    StringBuilder text = new StringBuilder("\n*" + sentence(told.name()) + "*\n\n");
    told.background().lines().forEach(line -> text.append("- ").append(line).append('\n'));
    text.append("\nOn ").append(DayText.withWeekday(told.background().on())).append(": ");
    text.append(String.join("; ", judged.found().stream().map(RuleExamples::found).toList()));
    return text.append(".\n").toString();
  }

  private static String sentence(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ".";
  }

  private static String found(Finding finding) {
    return "**"
        + Expectation.words(finding.outcome())
        + "** ("
        + finding.subject()
        + "), because "
        + finding.because().inWords();
  }
}
