// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomSourceTest {

  private final RandomSource random = RandomSource.ofSeed(2024);

  @Test
  void aSeedMeansTheSameOnEveryMachine() {
    assertThat(IntStream.range(0, 5).map(each -> random.below(1000)).boxed())
        .containsExactly(845, 442, 471, 425, 562);
  }

  @Test
  void numbersStayWithinTheirBounds() {
    for (int draw = 0; draw < 1000; draw++) {
      assertThat(random.below(3)).isBetween(0, 2);
      assertThat(random.between(-2, 2)).isBetween(-2, 2);
    }
    assertThat(random.between(4, 4)).isEqualTo(4);
  }

  @Test
  void whatIsCertainHappensAndWhatIsImpossibleDoesNot() {
    assertThat(random.chance(100)).isTrue();
    assertThat(random.chance(0)).isFalse();
  }

  @Test
  void someOfThemAreAtLeastOneAndNoneTwice() {
    for (int draw = 0; draw < 100; draw++) {
      assertThat(random.<String>someOf(List.of("a", "b", "c")))
          .isNotEmpty()
          .isSubsetOf("a", "b", "c");
    }
  }

  @Test
  void aSourceSplitOffDoesNotDisturbTheOther() {
    RandomSource one = RandomSource.ofSeed(1);
    RandomSource other = RandomSource.ofSeed(1);
    RandomSource apart = one.split();
    RandomSource alsoApart = other.split();

    assertThat(apart.below(1000)).isEqualTo(alsoApart.below(1000));
    assertThat(apart.below(1000)).isBetween(0, 999);
    assertThat(one.below(1000)).isEqualTo(other.below(1000));
  }

  @Test
  void nothingCanBeDrawnFromNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> random.below(0));
    assertThatIllegalArgumentException().isThrownBy(() -> random.between(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> random.oneOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> random.someOf(List.of()));
  }
}
