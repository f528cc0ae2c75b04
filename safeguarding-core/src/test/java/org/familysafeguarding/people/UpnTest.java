// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are invented, under a local authority code that no authority has. */
class UpnTest {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A999000000017",
        "B999000000008",
        "C999000000001",
        "D999000000019",
        "E999000000012",
        "F999000000003",
        "G999000000023",
        "H999000000014",
        "J999000000005",
        "K999000000025",
        "L999000000016",
        "M999000000007",
        "N999000000000",
        "P999000000018",
        "Q999000000009",
        "R999000000002",
        "T999000000022",
        "U999000000013",
        "V999000000004",
        "W999000000024",
        "X999000000015",
        "Y999000000006",
        "Z999000000026",
        "F999999999999",
      })
  void aNumberWhoseCheckLetterFitsIsAccepted(String value) {
    Upn upn = new Upn(value);
    assertThat(upn.value()).isEqualTo(value);
    assertThat(upn.isTemporary()).isFalse();
  }

  @Test
  void itShowsItsLastThreeCharactersOnly() {
    assertThat(new Upn(" A999000000017 ")).hasToString("UPN ***017");
    assertThat(new Upn("A99900000001A")).hasToString("UPN ***01A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B999000000017", "Z999000000017", "A999000000018"})
  void aCheckLetterThatDoesNotFitIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upn(value))
        .withMessage(
            "The check letter of UPN ***%s does not fit the digits after it (modulus 23)",
            value.substring(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A99900000001A", "B99900000001A", "Q99900000001Z", "A99900000001R"})
  void aTemporaryNumberEndsInALetterAndItsCheckLetterIsTakenAsItIs(String value) {
    assertThat(new Upn(value).isTemporary()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I999000000017",
        "O999000000017",
        "S999000000017",
        "A99900000001I",
        "A99900000001O",
        "A99900000001S",
        "a999000000017",
        "A99900000001a",
        "1999000000017",
        "A9990000000A7",
        "AA99000000017",
        "A 99000000017",
        "A99900000001_",
      })
  void anotherFormIsRefusedWithoutRepeatingIt(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upn(value))
        .withMessage(
            "A UPN must be a capital letter, 11 digits, and a digit or capital letter"
                + " (never I, O, S)");
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "A99900000001, 12", "A9990000000170, 14"})
  void anotherLengthIsRefusedWithoutRepeatingIt(String value, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upn(value))
        .withMessage("A UPN must have 13 characters, but has %s", length);
  }

  @Property
  void everyRunOfDigitsHasExactlyOneCheckLetter(@ForAll @IntRange(max = 999_999_999) int serial) {
    String digits = "999%09d".formatted(serial);
    assertThat(LETTERS.chars().filter(letter -> accepted((char) letter + digits)).count())
        .isEqualTo(1);
  }

  @Property
  void anySingleWrongDigitIsNoticed(
      @ForAll @IntRange(max = 999_999_999) int serial,
      @ForAll @IntRange(min = 1, max = 12) int position,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    String value = withCheckLetter("999%09d".formatted(serial));
    char wrong = (char) ('0' + (value.charAt(position) - '0' + change) % 10);
    String altered = value.substring(0, position) + wrong + value.substring(position + 1);
    assertThat(accepted(value)).isTrue();
    assertThat(accepted(altered)).isFalse();
  }

  private static String withCheckLetter(String digits) {
    return LETTERS
        .chars()
        .mapToObj(letter -> (char) letter + digits)
        .filter(UpnTest::accepted)
        .findFirst()
        .orElseThrow();
  }

  private static boolean accepted(String value) {
    try {
      return new Upn(value).value().equals(value);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
