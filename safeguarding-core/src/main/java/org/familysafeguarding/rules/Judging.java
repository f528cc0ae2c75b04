// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.departure.AgreedDeparture;
import org.jspecify.annotations.Nullable;

/**
 * One judging of a case by every edition of a rulebook.
 *
 * <p>A question that several editions ask in the same way is put once, and its findings go to the
 * edition in force when each began. What several rules ask about is looked up once.
 */
final class Judging {

  private final Editions editions;
  private final CaseFile file;
  private final Situation now;
  private final @Nullable List<?>[] items;

  Judging(Editions editions, CaseFile file, Situation now) {
    this.editions = editions;
    this.file = file;
    this.now = now;
    this.items = new List<?>[editions.topics()];
  }

  /**
   * What a question found, and the first and the last edition that judge any of it.
   *
   * @param told whether all of it stands under its edition already
   */
  private record Answer(List<Finding> findings, int first, int last, boolean told) {

    static final Answer NONE = new Answer(List.of(), 1, 0, true);

    boolean isJudgedBy(int edition) {
      return first <= edition && edition <= last;
    }
  }

  void addTo(List<Finding> told) {
    Answer[] answers = answers();
    for (int edition = 0; edition < editions.count(); edition++) {
      ImmutableIntArray asked = editions.askedBy(edition);
      for (int i = 0; i < asked.length(); i++) {
        Answer answer = answers[asked.get(i)];
        if (answer.isJudgedBy(edition)) {
          tell(answer, asked.get(i), edition, told);
        }
      }
    }
  }

  private Answer[] answers() {
    Answer[] answers = new Answer[editions.questions().size()];
    for (int question = 0; question < answers.length; question++) {
      answers[question] = answer(question);
    }
    return answers;
  }

  private Answer answer(int question) {
    Editions.Asked asked = editions.questions().get(question);
    return asked.rule() instanceof AskedOfEach<?> each
        ? answer(each, question, asked.topic())
        : judged(asked.rule().evaluate(file, now).all());
  }

  private <T> Answer answer(AskedOfEach<T> rule, int question, int topic) {
    List<Topic.Item<T>> about = itemsOf(rule, topic);
    if (about.isEmpty()) {
      return Answer.NONE;
    }
    Asking asking = Asking.by(this, question, rule);
    rule.ask(about, asking, file, now);
    return asking.isToldUnderOneEdition()
        ? new Answer(asking.found(), asking.edition(), asking.edition(), true)
        : judged(asking.found());
  }

  private Answer judged(List<Finding> found) {
    if (found.isEmpty()) {
      return Answer.NONE;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    Optional<JudgedUnder> before = Optional.empty();
    for (Finding each : found) {
      Optional<JudgedUnder> under = each.basis().edition();
      if (under.isEmpty() || !under.equals(before)) {
        int edition = editions.judging(each.beganOn());
        first = Math.min(first, edition);
        last = Math.max(last, edition);
        before = under;
      }
    }
    return new Answer(found, first, last, false);
  }

  @SuppressWarnings("unchecked") // A topic's place holds what that topic found.
  private <T> List<Topic.Item<T>> itemsOf(AskedOfEach<T> rule, int topic) {
    List<?> known = items[topic];
    if (known == null) {
      known = rule.topic().in(file);
      items[topic] = known;
    }
    return (List<Topic.Item<T>>) known;
  }

  private void tell(Answer answer, int question, int edition, List<Finding> told) {
    if (answer.told()) {
      answer.findings().forEach(told::add);
      return;
    }
    boolean allOfOneEdition = answer.first() == answer.last();
    for (Finding each : answer.findings()) {
      if (allOfOneEdition || editions.judging(each.beganOn()) == edition) {
        told.add(judged(each, question, edition));
      }
    }
  }

  private Finding judged(Finding each, int question, int edition) {
    if (edition == 0 && editions.comeAfter(each.beganOn())) {
      return editions.cannotJudge(each, basis(each, Optional.empty()));
    }
    Editions.Told told = editions.told(question, edition);
    return told == null || each.basis().edition().equals(told.under())
        ? each
        : each.under(told.card(), basis(each, told.under()));
  }

  private Basis basis(Finding each, Optional<JudgedUnder> edition) {
    return new Basis(
        each.beganOn(), each.basis().settings(), edition, departure(each.card(), each.subject()));
  }

  /** How what a question finds is told that began on that day; null where no edition judges it. */
  Editions.@Nullable Told told(int question, LocalDate beganOn) {
    int edition = editions.judging(beganOn);
    return edition == 0 && editions.comeAfter(beganOn) ? null : editions.told(question, edition);
  }

  Optional<AgreedDeparture> departure(RuleCard card, Subject subject) {
    return file.departures().from(card.id(), subject.id(), now.today());
  }
}
