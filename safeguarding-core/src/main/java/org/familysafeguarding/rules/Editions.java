// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editions of one rulebook, made ready for judging many cases. */
final class Editions {

  /** What the rules of one or more editions ask, and the number of the topic they ask it about. */
  record Asked(Rule rule, int topic) {}

  /** Under which card and edition a finding is told, and which edition in order that is. */
  record Told(RuleCard card, Optional<JudgedUnder> under, int edition) {}

  private static final int NO_TOPIC = -1;

  private final String name;
  private final ImmutableList<RulebookEdition> inOrder;
  private final List<Asked> questions = new ArrayList<>();
  private final List<Topic<?>> topics = new ArrayList<>();

  /** The questions that each edition asks, in the order of its pages. */
  private final ImmutableList<ImmutableIntArray> asked;

  /** How what a question finds is told under each edition that asks it. */
  private final @Nullable Told[][] told;

  /** The first day of each edition, as a number. */
  private final long[] firstDays;

  Editions(String name, List<RulebookEdition> editions) {
    this.name = name;
    this.inOrder = ImmutableList.copyOf(editions);
    this.asked =
        inOrder.stream()
            .map(edition -> ImmutableIntArray.copyOf(edition.rules().stream().mapToInt(this::ask)))
            .collect(ImmutableList.toImmutableList());
    this.firstDays =
        inOrder.stream().mapToLong(each -> number(each.inForce().startInclusive())).toArray();
    this.told = new Told[questions.size()][inOrder.size()];
    for (int edition = 0; edition < inOrder.size(); edition++) {
      fillIn(edition);
    }
  }

  private void fillIn(int edition) {
    RulebookEdition each = inOrder.get(edition);
    Optional<JudgedUnder> under = Optional.of(new JudgedUnder(name, each.name(), each.inForce()));
    List<Rule> rules = each.rules();
    for (int i = 0; i < rules.size(); i++) {
      told[asked.get(edition).get(i)][edition] = new Told(rules.get(i).card(), under, edition);
    }
  }

  private int ask(Rule rule) {
    for (int i = 0; i < questions.size(); i++) {
      if (asksTheSame(questions.get(i).rule(), rule)) {
        return i;
      }
    }
    questions.add(new Asked(rule, topic(rule)));
    return questions.size() - 1;
  }

  private int topic(Rule rule) {
    if (!(rule instanceof AskedOfEach<?> each)) {
      return NO_TOPIC;
    }
    int known = topics.indexOf(each.topic());
    if (known >= 0) {
      return known;
    }
    topics.add(each.topic());
    return topics.size() - 1;
  }

  private static boolean asksTheSame(Rule one, Rule other) {
    return one.equals(other)
        || (one instanceof AskedOfEach<?> each
            && other instanceof AskedOfEach<?> later
            && each.differsOnlyByCardFrom(later));
  }

  /** How many editions there are. */
  int count() {
    return inOrder.size();
  }

  /** Every different question, each once. */
  List<Asked> questions() {
    return questions;
  }

  /** The questions that an edition asks, by their numbers and in the order of its pages. */
  ImmutableIntArray askedBy(int edition) {
    return asked.get(edition);
  }

  /** How many different topics the rules ask about. */
  int topics() {
    return topics.size();
  }

  /** The edition that judges what began on that day, and the first for whatever began before it. */
  int judging(LocalDate beganOn) {
    long day = number(beganOn);
    int edition = firstDays.length - 1;
    while (edition > 0 && day < firstDays[edition]) {
      edition--;
    }
    return edition;
  }

  /** Whether no edition was in force yet. */
  boolean comeAfter(LocalDate beganOn) {
    return number(beganOn) < firstDays[0];
  }

  /** A number for a day, greater for a later one: this is asked of everything that is found. */
  private static long number(LocalDate day) {
    return (day.getYear() * 12L + day.getMonthValue()) * 31 + day.getDayOfMonth();
  }

  /** How what a question finds is told under an edition; null where the edition does not ask it. */
  @Nullable Told told(int question, int edition) {
    return told[question][edition];
  }

  /** What is said of something that began before the first edition. */
  Finding cannotJudge(Finding found, Basis basis) {
    LocalDate firstDay = inOrder.get(0).inForce().startInclusive();
    Because before = new Because.BeforeFirstEdition(name, firstDay, found.because().evidence());
    return new Finding(found.card(), found.subject(), Outcome.UNDETERMINED, before, basis);
  }
}
