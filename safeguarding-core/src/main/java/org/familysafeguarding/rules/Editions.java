// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.DayText;

/** The editions of one rulebook, made ready for judging many cases. */
final class Editions {

  /** A rule of an edition, and which of the rulebook's questions it asks. */
  record Asked(Rule rule, int question) {}

  /** An edition and the rules on its pages. */
  record Edition(
      DateSpan inForce, boolean isFirst, Optional<JudgedUnder> judgedUnder, List<Asked> rules) {}

  private final String name;
  private final ImmutableList<Edition> inOrder;
  private final List<Rule> questions = new ArrayList<>();

  Editions(String name, List<RulebookEdition> editions) {
    this.name = name;
    ImmutableList.Builder<Edition> all = ImmutableList.builder();
    for (RulebookEdition each : editions) {
      JudgedUnder under = new JudgedUnder(name, each.name(), each.inForce());
      boolean first = each.equals(editions.get(0));
      ImmutableList<Asked> rules =
          each.rules().stream()
              .map(rule -> new Asked(rule, question(rule)))
              .collect(ImmutableList.toImmutableList());
      all.add(new Edition(each.inForce(), first, Optional.of(under), rules));
    }
    this.inOrder = all.build();
  }

  private int question(Rule rule) {
    for (int i = 0; i < questions.size(); i++) {
      if (asksTheSame(questions.get(i), rule)) {
        return i;
      }
    }
    questions.add(rule);
    return questions.size() - 1;
  }

  private static boolean asksTheSame(Rule one, Rule other) {
    return one.equals(other)
        || (one instanceof AskedOfEach<?> each
            && other instanceof AskedOfEach<?> later
            && each.differsOnlyByCardFrom(later));
  }

  List<Edition> inOrder() {
    return inOrder;
  }

  /** How many different questions the editions ask. */
  int questions() {
    return questions.size();
  }

  /** What is said of something that began before the first edition. */
  Finding cannotJudge(Finding found, Basis basis) {
    Because missing =
        new Because.Missing(
            "an edition of "
                + name
                + " from before "
                + DayText.withWeekday(inOrder.get(0).inForce().startInclusive()),
            found.because().evidence());
    return new Finding(found.card(), found.subject(), Outcome.UNDETERMINED, missing, basis);
  }
}
