// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDayTest {

  @ParameterizedTest
  @CsvSource({
    ", , , ",
    "2024-03-04, , , 2024-03-04",
    ", 2024-03-04, , 2024-03-04",
    ", , 2024-03-04, 2024-03-04",
    "2024-03-04, 2024-03-05, , 2024-03-04",
    "2024-03-05, 2024-03-04, , 2024-03-04",
    "2024-03-05, 2024-03-04, 2024-03-03, 2024-03-03",
    "2024-03-05, 2024-03-05, 2024-03-06, 2024-03-05",
  })
  void theFirstOfWhichThereAre(LocalDate one, LocalDate another, LocalDate third, LocalDate first) {
    assertThat(
            FirstDay.among(
                List.of(
                    Optional.ofNullable(one),
                    Optional.ofNullable(another),
                    Optional.ofNullable(third))))
        .isEqualTo(Optional.ofNullable(first));
  }
}
