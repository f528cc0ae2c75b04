// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.findings;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;

/**
 * Assertions about all that was found.
 *
 * <p>What says <em>only</em> fails over anything found besides; every failure shows all the
 * findings, one to a line.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

  FindingsAssert(Findings actual) {
    super(actual, FindingsAssert.class);
  }

  /** That exactly one finding is a breach, and that it is of this rule. */
  @CanIgnoreReturnValue
  public FindingAssert onlyBreach(String rule) {
    List<Finding> breaches = actual.breaches();
    if (breaches.size() != 1 || !isOf(rule, breaches.get(0))) {
      throw fail("only one breach, of " + rule, breaches);
    }
    return new FindingAssert(breaches.get(0));
  }

  /** That nothing is a breach. */
  @CanIgnoreReturnValue
  public FindingsAssert hasNoBreach() {
    if (!actual.breaches().isEmpty()) {
      throw fail("no breach", actual.breaches());
    }
    return this;
  }

  /** That there is exactly one finding, of whatever rule. */
  @CanIgnoreReturnValue
  public FindingAssert onlyFinding() {
    if (actual.all().size() != 1) {
      throw fail("only one finding", actual.all());
    }
    return new FindingAssert(actual.all().get(0));
  }

  /** That there is exactly one finding, of this rule and standing so. */
  @CanIgnoreReturnValue
  public FindingAssert hasOnly(String rule, Outcome outcome) {
    List<Finding> all = actual.all();
    if (all.size() != 1 || !isOf(rule, all.get(0)) || all.get(0).outcome() != outcome) {
      throw fail("only one finding, " + outcome + " of " + rule, all);
    }
    return new FindingAssert(all.get(0));
  }

  /** That exactly one finding is of this rule. */
  @CanIgnoreReturnValue
  public FindingAssert finding(String rule) {
    return the("one finding of " + rule, each -> isOf(rule, each));
  }

  /**
   * That exactly one finding is about this child, or about the thing of this name, such as {@code
   * EN1}.
   */
  @CanIgnoreReturnValue
  public FindingAssert findingAbout(String childOrId) {
    return the("one finding about " + childOrId, each -> FindingAssert.isAbout(childOrId, each));
  }

  /** That the findings stand so, in this order, and that there are no others. */
  @CanIgnoreReturnValue
  public FindingsAssert stand(Outcome... inOrder) {
    List<Outcome> outcomes = actual.all().stream().map(Finding::outcome).toList();
    if (!outcomes.equals(List.of(inOrder))) {
      throw fail("findings that stand " + List.of(inOrder), actual.all());
    }
    return this;
  }

  /** That nothing was found, because nothing is asked of this case. */
  @CanIgnoreReturnValue
  public FindingsAssert areNone() {
    return stand();
  }

  private FindingAssert the(String wanted, Predicate<Finding> which) {
    List<Finding> found = actual.all().stream().filter(which).toList();
    if (found.size() != 1) {
      throw fail(wanted, found);
    }
    return new FindingAssert(found.get(0));
  }

  private static boolean isOf(String rule, Finding finding) {
    return finding.card().id().value().equals(rule);
  }

  private AssertionError fail(String wanted, List<Finding> instead) {
    return failure(
        "Expected %s, but there were %s:%n%s%nof all the findings:%n%s",
        wanted, instead.size(), Findings.of(instead), actual);
  }
}
