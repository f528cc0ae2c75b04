// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Set;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class EmergencyPowersTest {

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"));

  @Test
  void anOrderIsExtendedAndEnds() {
    EmergencyPowers powers =
        marlowe
            .emergencyProtectionOrder("EP1", day("Tue 12 Mar 2024"))
            .on(day("Tue 12 Mar 2024"))
            .emergencyPowerExtended("EP1", day("Tue 19 Mar 2024"))
            .on(day("Mon 18 Mar 2024"))
            .emergencyPowerEnded("EP1", EndOfPower.FOLLOWED_BY_ORDER)
            .fold()
            .emergencyPowers();

    CourseOfPower order = powers.named(new EmergencyPowerId("EP1")).orElseThrow();
    assertThat(order.taken().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(order.extensions())
        .extracting(each -> each.extension().lastDay())
        .containsExactly(day("Tue 19 Mar 2024"));
    assertThat(order.end().orElseThrow().how()).isEqualTo(EndOfPower.FOLLOWED_BY_ORDER);
    assertThat(powers.under(EmergencyTerms.PoliceProtection.class)).isEmpty();
    assertThat(powers.under(EmergencyTerms.EmergencyProtectionOrder.class)).containsExactly(order);
  }

  @Test
  void theFirstTimeAStepWasTakenCounts() {
    EmergencyPowers powers =
        marlowe
            .policeProtection("EP1")
            .emergencyStepTaken("EP1", EmergencyStep.CHILD_TOLD)
            .on(day("Tue 5 Mar 2024"))
            .emergencyStepTaken("EP1", EmergencyStep.PARENTS_TOLD)
            .on(day("Wed 6 Mar 2024"))
            .emergencyStepTaken("EP1", EmergencyStep.PARENTS_TOLD)
            .fold()
            .emergencyPowers();

    CourseOfPower police = powers.all().get(0);
    assertThat(police.first(EmergencyStep.PARENTS_TOLD).orElseThrow().on())
        .isEqualTo(day("Tue 5 Mar 2024"));
    assertThat(police.first(EmergencyStep.COUNCIL_TOLD)).isEmpty();
    assertThat(powers.forAnyOf(Set.of(new ChildId("C1"), new ChildId("C2"))))
        .containsExactly(police);
    assertThat(powers.forAnyOf(Set.of(new ChildId("C2")))).isEmpty();
  }
}
