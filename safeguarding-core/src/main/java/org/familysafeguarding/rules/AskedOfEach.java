// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseFile;

/** A rule that asks the same of each thing of one kind in a case. */
record AskedOfEach<T>(
    RuleCard card,
    Function<CaseFile, List<T>> things,
    Function<T, Subject> subject,
    Question<T> question)
    implements Rule {

  AskedOfEach {
    requireNonNull(card, "card");
    requireNonNull(things, "things");
    requireNonNull(subject, "subject");
    requireNonNull(question, "question");
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    List<T> each = things.apply(file);
    if (each.isEmpty()) {
      return Findings.none();
    }
    List<Finding> found = new ArrayList<>(each.size());
    for (T thing : each) {
      question.ask(thing, new Matter(card, subject.apply(thing), file, now), found);
    }
    return Findings.of(found);
  }

  /**
   * Whether another edition's rule is this one under another card: what it reads and how it judges
   * are the very same objects. Of the card, judging uses nothing but the id.
   */
  boolean differsOnlyByCardFrom(AskedOfEach<?> other) {
    return card.id().equals(other.card.id())
        && things.equals(other.things)
        && subject.equals(other.subject)
        && question.equals(other.question);
  }

  @Override
  public String toString() {
    return "rule " + card.id();
  }
}
