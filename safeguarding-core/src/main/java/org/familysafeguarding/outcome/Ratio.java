// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One amount for another, both named: 30 calls in 120 family-months. */
public record Ratio(Amount numerator, Amount denominator) {

  private static final int PLACES = 9;

  /** Refuses to divide by less than nothing. */
  public Ratio {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    checkArgument(
        denominator.amount().signum() >= 0,
        "The denominator must be 0 or more, but was %s",
        denominator);
  }

  /** What it comes to, to nine places; empty where there is nothing to divide by. */
  public Optional<BigDecimal> value() {
    return denominator.isZero()
        ? Optional.empty()
        : Optional.of(
            numerator.amount().divide(denominator.amount(), PLACES, RoundingMode.HALF_UP));
  }

  /** Reads "30 calls / 120 family-months". */
  @Override
  public String toString() {
    return numerator + " / " + denominator;
  }
}
