// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A local policy as a council wrote it, before it has been held against the rulebooks.
 *
 * <p>Checking tells everything that is wrong at once. A policy may fill slots within their bounds
 * and shorten the timescales of rules; what would loosen a rule is refused, whoever wrote it.
 */
public record PolicyDraft(String council, List<PolicyLine> lines) {

  public PolicyDraft {
    requireNonNull(council, "council");
    lines = List.copyOf(lines);
  }

  /**
   * The policy that these lines make.
   *
   * @throws RefusedPolicyException where any line cannot stand
   */
  public LocalPolicy checkedAgainst(List<Slot> slots, List<Rulebook> rulebooks) {
    ImmutableList.Builder<PolicyProblem> problems = ImmutableList.builder();
    LocalPolicy policy = LocalPolicy.of(council);
    SettingReader reader = new SettingReader(byId(slots), cards(rulebooks));
    Set<PolicyLine> seen = new HashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      PolicyLine line = lines.get(number - 1);
      try {
        refuseTwice(line, seen);
        policy = policy.and(reader.read(line));
      } catch (IllegalArgumentException wrong) {
        problems.add(new PolicyProblem(number, line.set(), String.valueOf(wrong.getMessage())));
      }
    }
    List<PolicyProblem> all = problems.build();
    if (!all.isEmpty()) {
      throw new RefusedPolicyException(council, all);
    }
    return policy;
  }

  private static void refuseTwice(PolicyLine line, Set<PolicyLine> seen) {
    if (!seen.add(new PolicyLine(line.set(), "", line.from()))) {
      throw new IllegalArgumentException("is set twice for the same day; leave one of them out");
    }
  }

  private static Map<String, Slot> byId(List<Slot> slots) {
    return slots.stream().collect(ImmutableMap.toImmutableMap(Slot::id, slot -> slot));
  }

  /** Every card of every edition, because a shortened timescale has to fit each of them. */
  private static Map<String, List<RuleCard>> cards(List<Rulebook> rulebooks) {
    return rulebooks.stream()
        .flatMap(book -> book.editions().stream())
        .flatMap(edition -> edition.rules().stream())
        .map(Rule::card)
        .collect(
            ImmutableMap.toImmutableMap(
                card -> card.id().value(),
                List::of,
                (some, more) ->
                    ImmutableList.<RuleCard>builder().addAll(some).addAll(more).build()));
  }
}
