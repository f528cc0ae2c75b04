// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed takes no append with it that had returned.
 *
 * <p>build/kill-writers runs this with more kills.
 */
class KilledWriterTest {

  /** After how many acknowledged appends each process is killed. */
  private static final List<Integer> KILLS = List.of(1, 7, 40, 3, 90, 15);

  @TempDir Path folder;

  @Test
  void everyAcknowledgedAppendSurvivesOnH2() throws Exception {
    killEachOf("jdbc:h2:" + folder.resolve("cases"));
  }

  @Test
  void everyAcknowledgedAppendSurvivesOnPostgres() throws Exception {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    killEachOf(
        PostgresServer.NEWEST.url()
            + "&currentSchema="
            + database.settings().schemaName().orElseThrow());
  }

  @Test
  void everyAcknowledgedAppendSurvivesOnSqlite() throws Exception {
    new KilledWriter("jdbc:sqlite:" + folder.resolve("cases.db")).killAfter(20);
  }

  private static void killEachOf(String address) throws Exception {
    KilledWriter writer = new KilledWriter(address);
    for (int kill = 0; kill < Integer.getInteger("kills", KILLS.size()); kill++) {
      writer.killAfter(KILLS.get(kill % KILLS.size()));
    }
    System.out.println(writer);
  }
}
