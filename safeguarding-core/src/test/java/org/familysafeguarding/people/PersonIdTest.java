// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PersonIdTest {

  private static final ChildId CHILD = new ChildId("X1");
  private static final ChildId LATER_CHILD = new ChildId("X2");
  private static final AdultId ADULT = new AdultId("X1");

  @Test
  void childrenComeBeforeAdultsAndEachInTheOrderOfTheirText() {
    Set<PersonId> sorted = new TreeSet<>(List.of(new AdultId("A0"), ADULT, LATER_CHILD, CHILD));

    assertThat(sorted).containsExactly(CHILD, LATER_CHILD, new AdultId("A0"), ADULT);
  }

  @Test
  void onlyEqualIdsAreLevel() {
    assertThat(CHILD).isEqualByComparingTo(new ChildId("X1"));
    assertThat(CHILD.compareTo(ADULT)).isNegative();
    assertThat(ADULT.compareTo(CHILD)).isPositive();
  }

  @Test
  void aHouseholdListsItsMembersInThatOrderHoweverTheyWereGiven() {
    Household household =
        new Household(
            new HouseholdId("H1"),
            new java.util.LinkedHashSet<>(List.of(ADULT, LATER_CHILD, CHILD)),
            java.util.Optional.empty());

    assertThat(household.members()).containsExactly(CHILD, LATER_CHILD, ADULT);
  }
}
