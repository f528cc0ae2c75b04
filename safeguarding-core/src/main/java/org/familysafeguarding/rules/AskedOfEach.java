// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseFile;

/** A rule that asks the same of each thing of one kind in a case. */
record AskedOfEach<T>(
    RuleCard card,
    Function<CaseFile, List<T>> things,
    Function<T, Subject> subject,
    BiFunction<T, Matter, Findings> judge)
    implements Rule {

  AskedOfEach {
    requireNonNull(card, "card");
    requireNonNull(things, "things");
    requireNonNull(subject, "subject");
    requireNonNull(judge, "judge");
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.join(
        things.apply(file).stream()
            .map(each -> judge.apply(each, new Matter(card, subject.apply(each), file, now))));
  }

  @Override
  public String toString() {
    return "rule " + card.id();
  }
}
