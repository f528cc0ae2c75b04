// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "CF-1", "a.b_c:d-e", "AZaz09", "::"})
  void anIdentifierComesBackAsItWas(String value) {
    assertThat(IdText.checked("referral id", value)).isEqualTo(value);
  }

  @Test
  void anIdentifierMayHaveSixtyFourCharactersAndNoMore() {
    assertThat(IdText.checked("referral id", "x".repeat(64))).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdText.checked("referral id", "x".repeat(65)))
        .withMessage("referral id must have 1 to 64 characters, but has 65");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdText.checked("referral id", ""))
        .withMessage("referral id must have 1 to 64 characters, but has 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Jo Bloggs|3",
        "a/b|2",
        "\" a\"|1",
        "a@|2",
        "Zoë|3",
        "a'|2",
        "a`|2",
        "a{|2",
        "a[|2",
        "a;|2",
        "\"a\t\"|2",
        "a٣|2",
      })
  void aRefusalSaysWhichCharacterIsInTheWayAndNotWhatWasTyped(String value, int position) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdText.checked("child id", value))
        .withMessage(
            "child id may hold only letters, digits and any of . _ : - but character %s is another",
            position);
  }

  @Test
  @SuppressWarnings("NullAway")
  void aMissingIdentifierIsRefusedByWhatItWasToIdentify() {
    assertThatNullPointerException().isThrownBy(() -> new EntryId(null)).withMessage("entry id");
  }
}
