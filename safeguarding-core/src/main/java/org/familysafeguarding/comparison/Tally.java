// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.familysafeguarding.departure.RuleId;

/** How many cases and matters come out differently, rule by rule. */
public final class Tally {

  private final Map<RuleId, RuleTally> byRule = new TreeMap<>();
  private long cases;

  private Tally() {}

  /** Adds up differences as they stream past, keeping only the sums. */
  public static Collector<CaseDifference, ?, Tally> ofDifferences() {
    return Collector.of(Tally::new, Tally::add, Tally::join);
  }

  private void add(CaseDifference difference) {
    if (!difference.isEmpty()) {
      cases++;
      difference.changes().forEach(each -> add(RuleTally.of(each)));
      difference.changes().stream()
          .map(FindingChange::rule)
          .distinct()
          .forEach(rule -> add(new RuleTally(rule, 1, 0, 0, 0)));
    }
  }

  private void add(RuleTally more) {
    byRule.merge(more.rule(), more, RuleTally::and);
  }

  private Tally join(Tally other) {
    cases += other.cases;
    other.byRule.values().forEach(this::add);
    return this;
  }

  /** In how many cases anything comes out differently. */
  public long cases() {
    return cases;
  }

  /** The sums of each rule that comes out differently anywhere, by the rule's id. */
  public List<RuleTally> rules() {
    return ImmutableList.copyOf(byRule.values());
  }

  /**
   * The sums of one rule.
   *
   * @param cases in how many cases it comes out differently
   * @param newlyBroken how many matters are wrong on the other terms only
   * @param noLongerBroken how many matters are wrong on the first terms only
   * @param otherwise how many matters come out differently in another way
   */
  public record RuleTally(
      RuleId rule, long cases, long newlyBroken, long noLongerBroken, long otherwise) {

    static RuleTally of(FindingChange change) {
      long broken = change.isNewlyBroken() ? 1 : 0;
      long mended = change.isNoLongerBroken() ? 1 : 0;
      return new RuleTally(change.rule(), 0, broken, mended, 1 - broken - mended);
    }

    RuleTally and(RuleTally more) {
      return new RuleTally(
          rule,
          cases + more.cases,
          newlyBroken + more.newlyBroken,
          noLongerBroken + more.noLongerBroken,
          otherwise + more.otherwise);
    }
  }

  /** A line for each rule. */
  @Override
  public String toString() {
    return String.join("\n", byRule.values().stream().map(RuleTally::toString).toList());
  }
}
