// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.familysafeguarding.benchmarks.storage.StorageComparison;
import org.junit.jupiter.api.Test;

/** Everything that is measured runs, and says what it measured; how fast, nobody asks here. */
class StorageComparisonTest {

  @Test
  void everyTableIsPrinted() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      StorageComparison.main("quick");
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Appends of five entries to a case of forty, PostgreSQL")
        .contains("Loading a case of forty entries, H2")
        .contains("COPY of the same rows")
        .contains("a team's, due in a week")
        .contains("Execution Time");
  }
}
