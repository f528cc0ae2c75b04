// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How much there was to be looked at: the months lived by those measured, the sessions that could
 * be attended, or, where a measure only looks at one moment, how many stood there to be counted.
 */
public record Exposure(BigDecimal amount, Unit unit) {

  /** What exposure is counted in. */
  public enum Unit {
    FAMILY_MONTHS,
    CHILD_MONTHS,
    SESSIONS,
    /** A moment has no length: the number of children or pieces of work counted at it. */
    COUNTED_ONCE,
    FULL_TIME_EQUIVALENTS
  }

  /** Refuses less than nothing. */
  public Exposure {
    requireNonNull(amount, "amount");
    requireNonNull(unit, "unit");
    checkArgument(amount.signum() >= 0, "amount must be 0 or more, but was %s", amount);
  }

  /** As many as were counted at a moment, or once each. */
  public static Exposure once(long counted) {
    return new Exposure(BigDecimal.valueOf(counted), Unit.COUNTED_ONCE);
  }
}
