// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @Test
  void aDayIsReadWithItsWeekday() {
    assertThat(Days.day("Fri 29 Mar 2024")).isEqualTo(LocalDate.of(2024, 3, 29));
    assertThat(Days.day("Sun 1 Dec 2024")).isEqualTo(LocalDate.of(2024, 12, 1));
    assertThat(Days.day("Mon 1 Jan 2024")).isEqualTo(LocalDate.of(2024, 1, 1));
  }

  @Test
  void aWrongWeekdayIsRefusedAndTheRightOneIsSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.day("Thu 29 Mar 2024"))
        .withMessage("\"Thu 29 Mar 2024\" was a Fri");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 Mar 2024",
        "Fri 29 March 2024",
        "Fri 29 Mrz 2024",
        "Fri 2024-03-29",
        "Friday 29 Mar 2024",
        "Fri 09 Mar 2024",
        ""
      })
  void otherWaysOfWritingAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.day(text))
        .withMessage("A day is written like \"Fri 29 Mar 2024\", but was \"" + text + "\"");
  }

  @Test
  void aDayThatNeverWasIsRefused() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Days.day("Sat 31 Feb 2024"));
  }
}
