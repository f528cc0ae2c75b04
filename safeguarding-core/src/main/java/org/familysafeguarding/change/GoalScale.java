// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How a goal is measured.
 *
 * @param weight how much it counts beside the adult's other goals, 1 or more
 * @param baseline how things stood when it was agreed
 * @param measureAgainBy the day by which it is measured again, after a time of help
 */
public record GoalScale(int weight, Attainment baseline, LocalDate measureAgainBy) {

  /** Refuses a goal that counts for nothing. */
  public GoalScale {
    requireNonNull(baseline, "baseline");
    requireNonNull(measureAgainBy, "measureAgainBy");
    checkArgument(weight >= 1, "weight must be 1 or more, but was %s", weight);
  }
}
