// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.familysafeguarding.departure.RuleId;

/** The rules of one stage, in the order in which a family meets them. */
public record RulebookPage(Stage stage, List<Rule> rules) {

  public RulebookPage {
    requireNonNull(stage, "stage");
    rules = List.copyOf(rules);
    for (Rule rule : rules) {
      checkArgument(
          rule.card().stage() == stage,
          "Rule %s belongs on the page %s, not on the page %s",
          rule.card().id(),
          rule.card().stage(),
          stage);
    }
  }

  RulebookPage keeping(Set<RuleId> those) {
    return new RulebookPage(
        stage, rules.stream().filter(each -> those.contains(each.card().id())).toList());
  }

  /** A page of these rules. */
  public static RulebookPage of(Stage stage, Rule... rules) {
    return new RulebookPage(stage, List.of(rules));
  }
}
