// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.Finding;

/**
 * One matter that comes out differently on other terms.
 *
 * @param before how it stands on the first terms; empty where nothing is found there
 * @param after how it stands on the other terms; empty where nothing is found there
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after) {

  public FindingChange {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    checkArgument(before.isPresent() || after.isPresent(), "A change must be of something");
  }

  public RuleId rule() {
    return before.or(() -> after).orElseThrow().card().id();
  }

  /** Whether it is wrong on the other terms only. */
  public boolean isNewlyBroken() {
    return !isBreach(before) && isBreach(after);
  }

  /** Whether it is wrong on the first terms only. */
  public boolean isNoLongerBroken() {
    return isBreach(before) && !isBreach(after);
  }

  private static boolean isBreach(Optional<Finding> finding) {
    return finding.filter(Finding::isBreach).isPresent();
  }

  /** Reads as a line of a report does; never anybody's name. */
  @Override
  public String toString() {
    return rule()
        + ": "
        + before.map(Finding::toString).orElse("nothing found")
        + " -> "
        + after.map(Finding::toString).orElse("nothing found");
  }
}
