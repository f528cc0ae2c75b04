// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The permanent name of a rule, such as {@code conference.initial-held-in-time}.
 *
 * <p>It is never changed and never used again for another rule.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

  public RuleId {
    requireNonNull(value, "value");
    checkArgument(
        SHAPE.matcher(value).matches(),
        "A rule id must be a stage and some words, such as review.first-held-in-time, but was %s",
        value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
