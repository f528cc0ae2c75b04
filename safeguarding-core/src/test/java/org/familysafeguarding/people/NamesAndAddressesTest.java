// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndAddressesTest {

  @Test
  void aNameIsReadOutGivenNameFirstAndHidesItself() {
    PersonName name = new PersonName(" Ada ", "Quillfeather");
    assertThat(name.full()).isEqualTo("Ada Quillfeather");
    assertThat(name).hasToString("[name]");
  }

  @Test
  void aNameNeedsBothItsParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonName(" ", "Quillfeather"))
        .withMessage("A person's given name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonName("Ada", ""))
        .withMessage("A person's family name must not be blank");
  }

  @Test
  void aFamilysNameHidesItself() {
    assertThat(new FamilyName(" Quillfeather").value()).isEqualTo("Quillfeather");
    assertThat(new FamilyName("Quillfeather")).hasToString("[family name]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FamilyName(" "))
        .withMessage("A family's name must not be blank");
  }

  @ParameterizedTest
  @CsvSource({
    "ZZ1 1ZZ, ZZ1 1ZZ",
    "zz11zz, ZZ1 1ZZ",
    "' z z 1 1 z z ', ZZ1 1ZZ",
    "z11zz, Z1 1ZZ",
    "zz991zz, ZZ99 1ZZ",
    "z9z1zz, Z9Z 1ZZ",
    "zz9z1zz, ZZ9Z 1ZZ",
    "zzz1zz, ZZZ 1ZZ",
  })
  void aPostcodeIsWrittenOneWay(String typed, String written) {
    assertThat(address(List.of("1 Any Row"), typed).postcode()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Z", "1ZZ", "Z 1ZZ", "11 1ZZ", "ZZ999 1ZZ", "ZZ1 ZZ1", "ZZ1 11Z"})
  void aPostcodeOfAnotherShapeIsRefusedWithoutRepeatingIt(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> address(List.of("1 Any Row"), typed))
        .withMessage(
            "The postcode of an address must have an outward and an inward part, as in AB1 2CD");
  }

  @Test
  void anAddressHasLinesAndNoneIsBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> address(List.of(), "ZZ1 1ZZ"))
        .withMessage("An address must have at least one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> address(List.of("1 Any Row", " "), "ZZ1 1ZZ"))
        .withMessage("The lines of an address must not be blank");
  }

  @Test
  void anAddressKeepsItsOwnLinesAndHidesItself() {
    List<String> lines = new ArrayList<>(List.of("1 Any Row"));
    Address address = address(lines, "ZZ1 1ZZ");
    lines.add("Anytown");
    assertThat(address.lines()).containsExactly("1 Any Row");
    assertThat(address).hasToString("[address]");
  }

  @Test
  void anAddressSaysWhetherItIsConfidential() {
    assertThat(address(List.of("1 Any Row"), "ZZ1 1ZZ").isConfidential()).isFalse();
    assertThat(
            new Address(List.of("1 Any Row"), "ZZ1 1ZZ", AddressConfidentiality.CONFIDENTIAL)
                .isConfidential())
        .isTrue();
  }

  private static Address address(List<String> lines, String postcode) {
    return new Address(lines, postcode, AddressConfidentiality.OPEN);
  }
}
