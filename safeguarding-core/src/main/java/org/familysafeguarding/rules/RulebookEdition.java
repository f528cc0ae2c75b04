// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.departure.RuleId;

/** A rulebook as it stood for a time. */
public record RulebookEdition(String name, DateSpan inForce, List<RulebookPage> pages) {

  public RulebookEdition {
    requireNonNull(name, "name");
    requireNonNull(inForce, "inForce");
    pages = List.copyOf(pages);
    Set<RuleId> seen = new HashSet<>();
    for (RulebookPage page : pages) {
      for (Rule rule : page.rules()) {
        checkArgument(
            seen.add(rule.card().id()), "Rule %s stands twice in %s", rule.card().id(), name);
      }
    }
  }

  RulebookEdition keeping(Set<RuleId> rules) {
    return new RulebookEdition(
        name, inForce, pages.stream().map(each -> each.keeping(rules)).toList());
  }

  /** Every rule, page by page. */
  public List<Rule> rules() {
    return pages.stream().flatMap(page -> page.rules().stream()).toList();
  }
}
