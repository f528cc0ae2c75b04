// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseFile;

/**
 * Something that ought to hold in every case.
 *
 * <p>A rule is a pure function: it reads the case and the situation and nothing else, and it does
 * not throw for a badly kept file. Most rules ask the same of each thing of one kind, and are made
 * by {@link #forEach} and its two relatives.
 */
public interface Rule {

  /** What the rule asks, and on what authority. */
  RuleCard card();

  /** How the case stands against it. */
  Findings evaluate(CaseFile file, Situation now);

  /** A rule that finds something about each thing of a kind. */
  static <T> Rule forEach(RuleCard card, Topic<T> topic, BiFunction<T, Matter, Finding> judge) {
    return new AskedOfEach<>(card, topic, new Question.Plain<>(judge));
  }

  /** A rule that finds something about each thing of a kind. */
  static <T> Rule forEach(
      RuleCard card,
      Function<CaseFile, List<T>> things,
      Function<T, Subject> subject,
      BiFunction<T, Matter, Finding> judge) {
    return forEach(card, Topic.of(things, subject), judge);
  }

  /** A rule that finds something about each thing of a kind that it applies to. */
  static <T> Rule forEachThatApplies(
      RuleCard card, Topic<T> topic, BiFunction<T, Matter, Optional<Finding>> judge) {
    return new AskedOfEach<>(card, topic, new Question.WhereItApplies<>(judge));
  }

  /** A rule that finds something about each thing of a kind that it applies to. */
  static <T> Rule forEachThatApplies(
      RuleCard card,
      Function<CaseFile, List<T>> things,
      Function<T, Subject> subject,
      BiFunction<T, Matter, Optional<Finding>> judge) {
    return forEachThatApplies(card, Topic.of(things, subject), judge);
  }

  /** A rule that may find several things about each, as a duty that comes round again does. */
  static <T> Rule forEachSeries(
      RuleCard card, Topic<T> topic, BiFunction<T, Matter, Findings> judge) {
    return new AskedOfEach<>(card, topic, new Question.Series<>(judge));
  }

  /** A rule that may find several things about each, as a duty that comes round again does. */
  static <T> Rule forEachSeries(
      RuleCard card,
      Function<CaseFile, List<T>> things,
      Function<T, Subject> subject,
      BiFunction<T, Matter, Findings> judge) {
    return forEachSeries(card, Topic.of(things, subject), judge);
  }
}
