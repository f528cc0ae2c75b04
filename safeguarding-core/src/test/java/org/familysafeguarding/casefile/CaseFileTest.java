// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private final CaseFile file =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .childInNeedPlan("P1", "C1")
          .on(day("Mon 10 Jun 2024"))
          .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED)
          .withAdult("A1")
          .on(day("Fri 14 Jun 2024"))
          .closed(ClosureReason.NO_LONGER_IN_NEED)
          .on(day("Tue 5 Mar 2024"))
          .visit("V1", Seen.SEEN_ALONE)
          .fold();

  @Test
  void aCaseCanBeSeenAsItStoodOnAnEarlierDay() {
    CaseFile then = file.asItStoodOn(day("Sun 9 Jun 2024"));

    assertThat(then.plans().all().get(0).end()).isEmpty();
    assertThat(then.openness().closures()).isEmpty();
    assertThat(file.asItStoodOn(day("Mon 10 Jun 2024")).plans().all().get(0).end()).isPresent();
  }

  @Test
  void itIsSeenInTheLightOfAllThatIsRecordedNow() {
    CaseFile then = file.asItStoodOn(day("Tue 5 Mar 2024"));

    assertThat(then.visits().all()).hasSize(1);
    assertThat(then.history()).isEqualTo(file.history());
    assertThat(then.family().adults()).hasSize(1);
  }

  @Test
  void aCaseAfterItsLastDayIsTheCaseItself() {
    assertThat(file.asItStoodOn(day("Fri 14 Jun 2024"))).isSameAs(file);
  }

  @Test
  void aCaseIsOpenFromItsOpening() {
    assertThat(file.asItStoodOn(day("Fri 1 Mar 2024")).openedOn()).contains(day("Mon 4 Mar 2024"));
    assertThat(file.openness().isOpenOn(new ChildId("C1"), day("Fri 14 Jun 2024"))).isFalse();
  }
}
