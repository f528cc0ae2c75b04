// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A SNOMED CT id")
class SnomedTermsTest {

  static Stream<String> shipped() {
    return SnomedTerms.all().stream().map(Coded::code);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void thatIsShippedHasItsCheckDigitAndIsOfTheUnitedKingdom(String id) {
    assertThat(SnomedIds.isSound(id)).isTrue();
  }

  @Test
  void isShippedOnceOnly() {
    assertThat(shipped()).doesNotHaveDuplicates();
  }

  /** The first is often quoted for a child in need; the others lost digits in a spreadsheet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "135891001",
        "1076171000000100",
        "1054321000000100",
        "104586100000100",
        "80228000000103"
      })
  void thatIsCorruptIsNoticed(String id) {
    assertThat(SnomedIds.isSound(id)).isFalse();
  }

  @Test
  void thatLostADigitAndKeptItsCheckIsNoticedByItsNamespace() {
    assertThat(SnomedIds.hasCheckDigit("80231100000100")).isTrue();
    assertThat(SnomedIds.isSound("80231100000100")).isFalse();
  }
}
