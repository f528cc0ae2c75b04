// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that open a store at once where there are no tables: the tables are made once, and all
 * of them can write.
 */
class TenStartersTest {

  private static final int STARTING = 10;
  private static final String NOTED_ONCE =
      "select count(*) from %s\"case_file_schema\" where \"success\" and \"version\" <> '0'"
          + " union all select count(distinct \"version\") from %s\"case_file_schema\""
          + " where \"version\" <> '0'";

  @TempDir Path folder;

  @Test
  void tablesAreMadeOnceOnPostgres() throws Exception {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty();
    String schema = database.settings().schemaName().orElseThrow();
    startTogether(
        STARTING,
        PostgresServer.NEWEST.url(),
        schema,
        () -> assertMadeOnce(database, schema + "."));
  }

  /** With {@code AUTO_SERVER=TRUE} the first to open H2's file serves it to the others. */
  @Test
  void tablesAreMadeOnceInAFileOfH2ThatIsShared() throws Exception {
    String address = "jdbc:h2:" + folder.resolve("cases") + ";AUTO_SERVER=TRUE";
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(address);
    EmptyDatabase database = new EmptyDatabase(Engine.H2, source, StoreSettings.standard());
    startTogether(STARTING, address, "", () -> assertMadeOnce(database, ""));
  }

  @Test
  void tablesAreMadeOnceInAFileOfSqlite() throws Exception {
    String address = "jdbc:sqlite:" + folder.resolve("cases.db");
    startTogether(
        4,
        address,
        "",
        () -> {
          try (JdbcCaseFileStore store =
              (JdbcCaseFileStore) new SqliteCaseFileStoreProvider().open(address)) {
            assertThat(store.files()).hasSize(4);
            assertThat(store.verifyAll()).isEmpty();
          }
        });
  }

  private static void assertMadeOnce(EmptyDatabase database, String schema) throws SQLException {
    int steps = SchemaScript.all(database.engine()).size();
    assertThat(database.ask(NOTED_ONCE.formatted(schema, schema)))
        .as("Steps that were taken, and different ones")
        .isEqualTo(steps + " " + steps);
    assertThat(database.store().files()).hasSize(STARTING);
    assertThat(database.store().verifyAll()).isEmpty();
  }

  private interface Look {
    void look() throws SQLException;
  }

  /** Starts all, lets them open at once, and looks while all of them are there. */
  private static void startTogether(int starting, String address, String schema, Look look)
      throws Exception {
    List<Process> processes = new ArrayList<>();
    try {
      for (int n = 0; n < starting; n++) {
        processes.add(Jvm.start(Starter.class, address, schema, "CF-" + n));
      }
      assertAllSay("ready", processes);
      for (Process each : processes) {
        tell(each);
      }
      assertAllSay("opened", processes);
      look.look();
    } finally {
      processes.forEach(Process::destroyForcibly);
      for (Process each : processes) {
        each.waitFor();
      }
    }
  }

  private static void assertAllSay(String line, List<Process> processes) throws IOException {
    for (Process each : processes) {
      assertThat(heard(each)).as("What a process says").isEqualTo(line);
    }
  }

  private static String heard(Process process) throws IOException {
    BufferedReader said = process.inputReader(UTF_8);
    return String.valueOf(said.readLine());
  }

  private static void tell(Process process) throws IOException {
    BufferedWriter told = process.outputWriter(UTF_8);
    told.write("go");
    told.newLine();
    told.flush();
  }
}
