// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class AllegationsTest {

  @Test
  void anAllegationIsDealtWith() {
    CourseOfAllegation allegation =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .allegationReceived("AG1", "NHS")
            .on(day("Tue 5 Mar 2024"))
            .allegationStep("AG1", AllegationStep.DESIGNATED_OFFICER_TOLD)
            .fold()
            .allegations()
            .all()
            .get(0);

    assertThat(allegation.received().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(allegation.first(AllegationStep.DESIGNATED_OFFICER_TOLD).orElseThrow().on())
        .isEqualTo(day("Tue 5 Mar 2024"));
    assertThat(allegation.first(AllegationStep.CONCLUDED)).isEmpty();
  }
}
