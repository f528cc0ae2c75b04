// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.rules.Outcome;

/** How a case stands against a rule, in the words of cases. */
final class Outcomes {

  private static final Map<Outcome, String> WORDS =
      ImmutableMap.<Outcome, String>builder()
          .put(Outcome.MET, "kept")
          .put(Outcome.MET_LATE, "kept late")
          .put(Outcome.OPEN, "still to do")
          .put(Outcome.OVERDUE, "overdue")
          .put(Outcome.BREACHED, "broken")
          .put(Outcome.NOT_APPLICABLE, "not asked")
          .put(Outcome.UNDETERMINED, "undetermined")
          .build();

  private Outcomes() {}

  static String words(Outcome outcome) {
    return WORDS.getOrDefault(outcome, Words.of(outcome));
  }

  static Optional<Outcome> named(String words) {
    return WORDS.entrySet().stream()
        .filter(each -> Words.same(each.getValue(), words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static List<String> all() {
    return List.copyOf(WORDS.values());
  }
}
