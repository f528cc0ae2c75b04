// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing in which a repetition differs from its receipt.
 *
 * @param then as the receipt has it; empty where it is only there now
 * @param now as it is now; empty where it was only there then
 */
public record ReceiptDifference(What what, Optional<String> then, Optional<String> now) {

  /** What can differ. The findings follow from the rest. */
  public enum What {
    LIBRARY,
    HISTORY,
    RULEBOOK,
    CALENDAR,
    POLICY,
    FINDING
  }

  public ReceiptDifference {
    requireNonNull(what, "what");
    requireNonNull(then, "then");
    requireNonNull(now, "now");
  }

  /** Reads "library: was 1.0.0, is 1.1.0". */
  @Override
  public String toString() {
    return what.name().toLowerCase(Locale.ROOT)
        + ": was "
        + then.orElse("not there")
        + ", is "
        + now.orElse("not there");
  }
}
