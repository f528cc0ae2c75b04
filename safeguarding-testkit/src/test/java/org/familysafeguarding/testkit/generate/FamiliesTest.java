// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.Family;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

  @Test
  void theSmallestFamilyHasNobodyYet() {
    Family family = Families.plausible().fromSeed(1, 0);

    assertThat(family.children()).isEmpty();
    assertThat(family.adults()).isEmpty();
  }

  @Test
  void theSameSeedGivesAnEqualFamily() {
    assertThat(Families.plausible().fromSeed(5, 30))
        .isEqualTo(Families.plausible().fromSeed(5, 30));
  }

  @Test
  void bornAndExpectedChildrenAndConfidentialAddressesOccur() {
    List<Family> families =
        LongStream.range(0, 50).mapToObj(seed -> Families.plausible().fromSeed(seed, 40)).toList();

    assertThat(families).flatMap(Family::children).extracting(Child::isBorn).contains(true, false);
    assertThat(families)
        .flatMap(family -> family.householdsOn(LATER))
        .flatMap(household -> household.address().stream().toList())
        .extracting(address -> address.confidentiality())
        .contains(AddressConfidentiality.OPEN, AddressConfidentiality.CONFIDENTIAL);
  }
}
