// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;

/**
 * One judging of a case by every edition of a rulebook.
 *
 * <p>A question that several editions ask in the same way is put once, and its findings go to the
 * edition in force when each began.
 */
final class Judging {

  private final Editions editions;
  private final CaseFile file;
  private final Situation now;
  private final Findings[] answers;
  private final List<Finding> told = new ArrayList<>();

  Judging(Editions editions, CaseFile file, Situation now) {
    this.editions = editions;
    this.file = file;
    this.now = now;
    this.answers = new Findings[editions.questions()];
  }

  Findings findings() {
    for (Editions.Edition edition : editions.inOrder()) {
      for (Editions.Asked asked : edition.rules()) {
        for (Finding each : answer(asked).all()) {
          tell(each, asked.rule().card(), edition);
        }
      }
    }
    return Findings.of(told);
  }

  private Findings answer(Editions.Asked asked) {
    Findings answer = answers[asked.question()];
    if (answer == null) {
      answer = asked.rule().evaluate(file, now);
      answers[asked.question()] = answer;
    }
    return answer;
  }

  private void tell(Finding each, RuleCard card, Editions.Edition edition) {
    DateSpan inForce = edition.inForce();
    if (inForce.contains(each.beganOn())) {
      told.add(each.under(card, basis(each, edition.judgedUnder())));
    } else if (edition.isFirst() && each.beganOn().isBefore(inForce.startInclusive())) {
      told.add(editions.cannotJudge(each, basis(each, Optional.empty())));
    }
  }

  private Basis basis(Finding each, Optional<JudgedUnder> edition) {
    return new Basis(
        each.beganOn(),
        each.basis().settings(),
        edition,
        file.departures().from(each.card().id(), each.subject().id(), now.today()));
  }
}
