// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;

/** A rule that asks the same of each thing of one kind in a case. */
final class AskedOfEach<T> implements Rule {

  private final RuleCard card;
  private final Topic<T> topic;
  private final Question<T> question;
  private final String reasons;

  AskedOfEach(RuleCard card, Topic<T> topic, Question<T> question) {
    this.card = requireNonNull(card, "card");
    this.topic = requireNonNull(topic, "topic");
    this.question = requireNonNull(question, "question");
    this.reasons = Asking.reasonsOf(card);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  Topic<T> topic() {
    return topic;
  }

  String reasons() {
    return reasons;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    Asking alone = Asking.alone(card, reasons);
    ask(topic.in(file), alone, file, now);
    return Findings.of(alone.found());
  }

  /** Asks about each of these, which the topic has in that file. */
  void ask(List<Topic.Item<T>> items, Asking asking, CaseFile file, Situation now) {
    for (Topic.Item<T> each : items) {
      question.ask(each.thing(), new Matter(asking, each.subject(), file, now), asking);
    }
  }

  /**
   * Whether another edition's rule is this one under another card: what it reads and how it judges
   * are the very same objects. Of the card, judging uses nothing but the id.
   */
  boolean differsOnlyByCardFrom(AskedOfEach<?> other) {
    return card.id().equals(other.card.id())
        && topic.equals(other.topic)
        && question.equals(other.question);
  }

  @Override
  public String toString() {
    return "rule " + card.id();
  }
}
