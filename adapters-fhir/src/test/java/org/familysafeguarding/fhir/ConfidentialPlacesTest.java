// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A confidential place")
class ConfidentialPlacesTest {

  private static final List<String> LINES =
      List.of("Rosemount", "No 12", "No 7", "Old Mill", "Sandmere", "Greater Wend");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROSEMOUNT Hostel",
        "at no.12",
        "The Old-Mill",
        "zz99zz",
        "Office (ZZ9  9ZZ), 1st"
      })
  void isGivenAwayByItsPostcodeOrATellingLine(String text) {
    assertThat(places(LINES, AddressConfidentiality.CONFIDENTIAL).areNamedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sandmere Council", "Greater Wend Police", "No 7 Team", "Old Hill", "ZZ9"})
  void isNotGivenAwayByItsTownItsCountyOrSomethingTooShort(String text) {
    assertThat(places(LINES, AddressConfidentiality.CONFIDENTIAL).areNamedIn(text)).isFalse();
  }

  @Test
  void isGivenAwayByALastLineThatHasADigit() {
    ConfidentialPlaces places =
        places(List.of("Rosemount", "Unit 45"), AddressConfidentiality.CONFIDENTIAL);
    assertThat(places.areNamedIn("unit 45")).isTrue();
  }

  @Test
  void isNoneThatIsOpen() {
    assertThat(places(LINES, AddressConfidentiality.OPEN).areNamedIn("Rosemount, ZZ9 9ZZ"))
        .isFalse();
  }

  private static ConfidentialPlaces places(List<String> lines, AddressConfidentiality how) {
    FamilyCase family =
        ToldFamilies.lives(
            ToldFamilies.twoParentsTwoChildren(), "H1", new Address(lines, "ZZ9 9ZZ", how), "A1");
    return ConfidentialPlaces.in(Caution.everythingRecorded(family.history()));
  }
}
