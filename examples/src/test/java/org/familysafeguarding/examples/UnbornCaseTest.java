// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The unborn child, judged on Wed 21 May 2025; dates over Christmas worked out by hand. */
class UnbornCaseTest {

  @Test
  void whatIsDueNextIsDueOnTheDaysWorkedOutByHand() throws IOException {
    assertThat(unborn().review().obligations())
        .extracting(each -> each.dueBy() + " " + each.finding().card().id())
        .containsExactly(
            "2025-05-23 supervision.group-held-regularly",
            "2025-06-03 review.first-held-in-time",
            "2025-06-08 core-group.keeps-meeting");
    assertThat(unborn().review().findings().breaches()).isEmpty();
  }

  @Test
  void theClocksPassOverChristmasAndKeepToTheMonthsEnd() throws IOException {
    assertThat(unborn().findings())
        .contains(
            // 45 from Mon 16 December: 6 by the 24th, 7 on the 27th, 9 by the 31st, 11 by 3
            // January,
            // 31 by the 31st, 41 by 14 February, 17-20 February
            "assessment.concluded-in-time AS1 [C1] MET 2025-02-20",
            // 15 from Wed 12 February
            "conference.initial-held-in-time EN1 [C1] MET 2025-03-05",
            // a month from 29 January is the end of February
            "supervision.group-held-regularly CF-2025-0031 [C1] MET 2025-02-28");
  }

  @Test
  void aChildNotYetBornNeedNotBeSeen() throws IOException {
    assertThat(unborn().findings())
        .contains(
            "assessment.child-seen AS1 [C1] NOT_APPLICABLE -",
            "visit.child-on-plan-seen-regularly P1 [C1] NOT_APPLICABLE -");
  }

  private static ShippedCase unborn() throws IOException {
    return ShippedCase.named("unborn.json", "Wed 21 May 2025");
  }
}
