// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are fit to keep case files at. */
class H2AddressTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:./cases, jdbc:h2:./cases;WRITE_DELAY=0",
    "jdbc:h2:./cases;WRITE_DELAY=0, jdbc:h2:./cases;WRITE_DELAY=0",
    "jdbc:h2:./cases;write_delay=0;USER=sa, jdbc:h2:./cases;write_delay=0;USER=sa",
    "jdbc:h2:mem:cases;IGNORECASE=false;, jdbc:h2:mem:cases;IGNORECASE=false;WRITE_DELAY=0",
    "jdbc:h2:./cases;FILE_LOCK=FS, jdbc:h2:./cases;FILE_LOCK=FS;WRITE_DELAY=0",
  })
  void acknowledgedSavesAreMadeToLast(String address, String connected) {
    assertThat(H2Address.parse(address).withDurability()).isEqualTo(connected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:h2:./cases;WRITE_DELAY=500 | WRITE_DELAY must be 0, or saves that were acknowledged",
        "jdbc:h2:./cases;Write_Delay=1   | it was 1",
        "jdbc:h2:./cases;IGNORECASE=TRUE | IGNORECASE must be FALSE",
        "jdbc:h2:./cases;FILE_LOCK=NO    | FILE_LOCK must not be NO",
        "jdbc:h2:mem:                    | a database in memory must have a name",
      })
  void settingsThatBreakPromisesAreRefused(String address, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> H2Address.parse(address + ";PASSWORD=secret"))
        .withMessageContaining(why)
        .withMessageNotContaining("secret");
  }

  @Test
  void addressIsToldWithoutItsPassword() {
    assertThat(H2Address.parse("jdbc:h2:./cases;USER=sa;PASSWORD=secret"))
        .hasToString("jdbc:h2:./cases");
  }
}
