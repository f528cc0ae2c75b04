// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.familysafeguarding.people.AdultId;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

  @Test
  void everyNhsNumberIsValidOfTheReservedRangeAndNobodyElses() {
    assertThat(IntStream.range(0, 5_000).mapToObj(InventedPeople::nhsNumber))
        .doesNotHaveDuplicates()
        .allSatisfy(number -> assertThat(number.digits()).startsWith("999"));
  }

  @Test
  void everyPupilNumberIsValidAndCarriesNoCouncilsCode() {
    assertThat(IntStream.range(0, 500).mapToObj(InventedPeople::upn))
        .doesNotHaveDuplicates()
        .allSatisfy(upn -> assertThat(upn.value().substring(1)).startsWith("999"));
  }

  @Test
  void thePersonOfOneCountIsAlwaysTheSame() {
    assertThat(InventedPeople.name(3)).isEqualTo(InventedPeople.name(3));
    assertThat(InventedPeople.name(-1).full()).isNotBlank();
    assertThat(InventedPeople.adult(new AdultId("A1")))
        .isEqualTo(InventedPeople.adult(new AdultId("A1")));
  }
}
