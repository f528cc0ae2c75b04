// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate DUE = day("Wed 3 Apr 2024");
  private static final LocalDate NEXT_DAY = day("Thu 4 Apr 2024");

  @Test
  void eachStandingReadsAsASentencePart() {
    assertThat(new Standing.Met(DUE)).hasToString("met on Wed 3 Apr 2024");
    assertThat(new Standing.MetLate(NEXT_DAY, DUE))
        .hasToString("met late on Thu 4 Apr 2024, due by Wed 3 Apr 2024");
    assertThat(new Standing.Open(DUE)).hasToString("open, due by Wed 3 Apr 2024");
    assertThat(new Standing.Overdue(DUE, NEXT_DAY))
        .hasToString("overdue on Thu 4 Apr 2024, due by Wed 3 Apr 2024");
  }

  @Test
  void theLastDayItselfIsNeitherLateNorOverdue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Standing.MetLate(DUE, DUE))
        .withMessage("doneOn must come after the day it was due, 2024-04-03, but was 2024-04-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Standing.Overdue(DUE, DUE))
        .withMessage("asOf must come after the day it was due, 2024-04-03, but was 2024-04-03");
    assertThatIllegalArgumentException().isThrownBy(() -> new Standing.Overdue(NEXT_DAY, DUE));
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is the point
  void noDayMayBeMissing() {
    assertThatNullPointerException().isThrownBy(() -> new Standing.Met(null)).withMessage("doneOn");
    assertThatNullPointerException().isThrownBy(() -> new Standing.Open(null)).withMessage("due");
    assertThatNullPointerException()
        .isThrownBy(() -> new Standing.MetLate(null, DUE))
        .withMessage("doneOn");
    assertThatNullPointerException()
        .isThrownBy(() -> new Standing.MetLate(NEXT_DAY, null))
        .withMessage("due");
    assertThatNullPointerException()
        .isThrownBy(() -> new Standing.Overdue(DUE, null))
        .withMessage("asOf");
  }
}
