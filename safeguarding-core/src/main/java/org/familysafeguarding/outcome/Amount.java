// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** So much of something that is named: 120 family-months, 30 calls. */
public record Amount(BigDecimal amount, String of) {

  /** Refuses an amount of nothing that has a name. */
  public Amount {
    requireNonNull(amount, "amount");
    requireNonNull(of, "of");
    checkArgument(!of.isBlank(), "An amount must say what it is of");
  }

  /** So many of something. */
  public static Amount of(long count, String of) {
    return new Amount(BigDecimal.valueOf(count), of);
  }

  /** Whether there is none. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Reads "120 family-months". */
  @Override
  public String toString() {
    return amount.stripTrailingZeros().toPlainString() + " " + of;
  }
}
