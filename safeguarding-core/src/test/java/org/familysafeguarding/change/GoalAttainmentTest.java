// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.familysafeguarding.change.GoalAttainment.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score of goals, beside what the formula gives by hand. */
class GoalAttainmentTest {

  @ParameterizedTest
  @CsvSource({
    "MUCH_LESS_THAN_EXPECTED, 30.0",
    "LESS_THAN_EXPECTED,      40.0",
    "AS_EXPECTED,             50.0",
    "MORE_THAN_EXPECTED,      60.0",
    "MUCH_MORE_THAN_EXPECTED, 70.0"
  })
  void oneGoalIsTenAwayForEachStepWhateverItsWeight(Attainment attained, String score) {
    for (int weight = 1; weight <= 3; weight++) {
      assertThat(GoalAttainment.of(List.of(new Weighted(weight, attained))))
          .hasToString(score + " over 1 goal");
    }
  }

  /** Two of weight 1: 50 + 10 (1 + 1) / sqrt(0.7 x 2 + 0.3 x 4) = 50 + 20 / 1.61245 = 62.4. */
  @Test
  void severalGoalsTogetherGoFurtherThanOne() {
    Weighted more = new Weighted(1, Attainment.MORE_THAN_EXPECTED);
    assertThat(GoalAttainment.of(List.of(more, more))).hasToString("62.4 over 2 goals");
  }

  /** Weights 3 and 1: 50 + 10 (3 - 2) / sqrt(0.7 x 10 + 0.3 x 16) = 50 + 10 / 3.43511 = 52.9. */
  @Test
  void whatWeighsMoreCountsForMore() {
    assertThat(
            GoalAttainment.of(
                List.of(
                    new Weighted(3, Attainment.MORE_THAN_EXPECTED),
                    new Weighted(1, Attainment.MUCH_LESS_THAN_EXPECTED))))
        .hasToString("52.9 over 2 goals");
  }

  @Test
  void thereIsNoScoreOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalAttainment.of(List.of()))
        .withMessage("A score needs at least one goal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weighted(0, Attainment.AS_EXPECTED))
        .withMessage("weight must be 1 or more, but was 0");
  }
}
