// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

/**
 * How far somebody has come towards a goal, in the five steps of Goal Attainment Scaling.
 *
 * <p>What each step looks like for this adult and this goal is agreed with them beforehand.
 */
public enum Attainment {
  MUCH_LESS_THAN_EXPECTED(-2),
  LESS_THAN_EXPECTED(-1),
  AS_EXPECTED(0),
  MORE_THAN_EXPECTED(1),
  MUCH_MORE_THAN_EXPECTED(2);

  private final int points;

  Attainment(int points) {
    this.points = points;
  }

  /** From -2 for much less than was expected to 2 for much more. */
  public int points() {
    return points;
  }
}
