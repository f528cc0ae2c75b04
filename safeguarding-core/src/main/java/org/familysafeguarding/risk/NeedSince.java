// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one need of an adult stands, and since when it has stood so without a break; nobody's having
 * said anything has no first day.
 */
public record NeedSince(NeedStanding standing, Optional<LocalDate> since) {

  private static final NeedSince NEVER_JUDGED =
      new NeedSince(NeedStanding.NOT_KNOWN, Optional.empty());

  /** Refuses a need that is present or absent since no day. */
  public NeedSince {
    requireNonNull(standing, "standing");
    requireNonNull(since, "since");
    checkArgument(
        standing == NeedStanding.NOT_KNOWN || since.isPresent(),
        "A need that is %s is so since a day",
        standing);
  }

  /** Nobody has judged it. */
  public static NeedSince neverJudged() {
    return NEVER_JUDGED;
  }
}
