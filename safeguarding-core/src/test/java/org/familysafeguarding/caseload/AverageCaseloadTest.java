// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.familysafeguarding.establishment.Fte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases to full-time social workers who hold at least one. */
class AverageCaseloadTest {

  @Test
  void englandIn2017IsReproducedFromItsInputs() {
    assertThat(new AverageCaseload(317_690, Fte.parse("17840"), 17_840))
        .hasToString("17.8 (317690 cases, 17840.0 FTE)");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 10", "1, 0.8, 13", "29, 20, 15", "5, 0.6, 83", "0, 1, 0", "149, 100, 15"})
  void halfATenthIsRoundedUp(int cases, String fte, int tenths) {
    assertThat(new AverageCaseload(cases, Fte.parse(fte), 1).tenths()).contains(tenths);
  }

  @Test
  void withoutAnybodyHoldingACaseThereIsNoAverage() {
    AverageCaseload nobody = new AverageCaseload(3, Fte.NONE, 0);

    assertThat(nobody.tenths()).isEmpty();
    assertThat(nobody).hasToString("no average (3 cases, 0.0 FTE)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AverageCaseload(-1, Fte.FULL, 1))
        .withMessage("Counts must not be negative, but were -1 cases of 1 practitioners");
  }
}
