// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are of the range beginning 999, which is never given to a person. */
class NhsNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9990000018",
        "9990000026",
        "9990000050",
        "9990000190",
        "9995432196",
        "9999999999"
      })
  void aNumberWhoseLastDigitFitsIsAccepted(String digits) {
    assertThat(new NhsNumber(digits).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999 000 0018", " 9990000018 ", "9 9 9 0 0 0 0 0 1 8"})
  void spacesAreLeftOut(String written) {
    assertThat(new NhsNumber(written)).isEqualTo(new NhsNumber("9990000018"));
  }

  @Test
  void itShowsItsLastThreeDigitsOnly() {
    assertThat(new NhsNumber("9990000018")).hasToString("NHS number ***018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9990000017",
        "9990000019",
        "9990000108",
        "9990000140",
        "9990000149",
        "9991234560"
      })
  void aLastDigitThatDoesNotFitIsRefused(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NhsNumber(digits))
        .withMessage(
            "The last digit of NHS number ***%s does not fit the nine before it (modulus 11)",
            digits.substring(7));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ***, 0",
    "'   ', ***, 0",
    "018, ***, 3",
    "99900001, ***, 8",
    "999000001, ***001, 9",
    "99900000181, ***181, 11",
  })
  void anotherLengthIsRefusedWithoutRepeatingTheNumber(String written, String shown, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NhsNumber(written))
        .withMessage(
            "An NHS number must have 10 digits, but the one written %s has %s", shown, length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999000001X", "999-000-0018", "Jo Bloggs", "٩٩٩٠٠٠٠٠١٨", "9990000018\n"})
  void anythingButDigitsAndSpacesIsRefusedWithoutRepeatingIt(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NhsNumber(written))
        .withMessage("An NHS number may hold only digits and spaces");
  }

  @Property
  void anySingleWrongDigitIsNoticed(
      @ForAll("validNumbers") String digits,
      @ForAll @IntRange(max = 9) int position,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    char wrong = (char) ('0' + (digits.charAt(position) - '0' + change) % 10);
    String altered = digits.substring(0, position) + wrong + digits.substring(position + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber(altered));
  }

  @Property
  void noMoreThanOneLastDigitFits(@ForAll @IntRange(max = 999_999) int serial) {
    String nine = "999%06d".formatted(serial);
    long fitting = "0123456789".chars().filter(last -> accepted(nine + (char) last)).count();
    assertThat(fitting).isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<String> validNumbers() {
    return Arbitraries.integers()
        .between(0, 999_999)
        .map("999%06d"::formatted)
        .map(NhsNumberTest::withCheckDigit)
        .filter(number -> number.length() == 10);
  }

  /** The published recipe, step by step: eleven characters where no check digit exists. */
  private static String withCheckDigit(String nine) {
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      sum += (10 - at) * Character.digit(nine.charAt(at), 10);
    }
    int check = 11 - sum % 11;
    return nine + (check == 11 ? 0 : check);
  }

  private static boolean accepted(String digits) {
    try {
      return new NhsNumber(digits).digits().equals(digits);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
