// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One score of several goals: the T score of Goal Attainment Scaling.
 *
 * <p>It is 50 where everything came as expected, and 10 away for one step on a single goal. With
 * weights <i>w</i> and points <i>x</i> it is 50 + 10·Σ<i>wx</i> / √((1 − r)·Σ<i>w</i>² +
 * r·(Σ<i>w</i>)²), where r, how far goals go together, is presumed to be 0.3. The formula is well
 * known; the project's sources name the instrument and not the formula, so whoever reports scores
 * outside should check it against the manual they use.
 *
 * @param tScore with one decimal
 * @param goals how many goals are in it
 */
public record GoalAttainment(BigDecimal tScore, int goals) {

  private static final double GO_TOGETHER = 0.3;

  /** Goals and how far each was attained. */
  public record Weighted(int weight, Attainment attained) {

    public Weighted {
      checkArgument(weight >= 1, "weight must be 1 or more, but was %s", weight);
      requireNonNull(attained, "attained");
    }
  }

  public GoalAttainment {
    requireNonNull(tScore, "tScore");
    checkArgument(goals >= 1, "goals must be 1 or more, but was %s", goals);
  }

  /** The score of at least one goal. */
  public static GoalAttainment of(List<Weighted> goals) {
    checkArgument(!goals.isEmpty(), "A score needs at least one goal");
    double attained = 0;
    double weights = 0;
    double squares = 0;
    for (Weighted each : goals) {
      attained += (double) each.weight() * each.attained().points();
      weights += each.weight();
      squares += (double) each.weight() * each.weight();
    }
    double spread = Math.sqrt((1 - GO_TOGETHER) * squares + GO_TOGETHER * weights * weights);
    return new GoalAttainment(
        BigDecimal.valueOf(50 + 10 * attained / spread).setScale(1, RoundingMode.HALF_UP),
        goals.size());
  }

  /** Reads "57.6 over 2 goals". */
  @Override
  public String toString() {
    return tScore + " over " + goals + (goals == 1 ? " goal" : " goals");
  }
}
