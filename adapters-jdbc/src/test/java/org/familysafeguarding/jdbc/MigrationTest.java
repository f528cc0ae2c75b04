// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that the store makes itself, once, whoever else is at it. */
class MigrationTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final int STARTING = 10;

  static Stream<TestedEngine> thatMakeTables() {
    return TestedEngine.here().filter(each -> each != TestedEngine.HSQLDB);
  }

  @ParameterizedTest
  @MethodSource("thatMakeTables")
  void tablesAreMadeInTheSchemaAndWithThePrefix(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    StoreSettings settings = database.settings().withTablePrefix("Fs_").creatingTables();
    JdbcCaseFileStore store = JdbcCaseFileStore.over(database.dataSource(), settings);
    store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    String name = engine == TestedEngine.MARIADB ? "Fs_case_file" : "fs_case_file";
    assertThat(database.ask("select id from " + database.table(name))).isEqualTo("CF-1");
    JdbcCaseFileStore again = JdbcCaseFileStore.over(database.dataSource(), settings);
    assertThat(again.history(FILE).version()).isEqualTo(1);
    assertThat(again.verifyAll()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL_OLDEST", "POSTGRESQL_NEWEST"})
  void councilsHaveASchemaEach(TestedEngine engine) {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore north = inSchema(database, "North" + System.identityHashCode(database));
    JdbcCaseFileStore south = inSchema(database, "South" + System.identityHashCode(database));
    north.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    assertThat(north.files()).containsExactly(FILE);
    assertThat(south.files()).isEmpty();
  }

  private static JdbcCaseFileStore inSchema(EmptyDatabase database, String name) {
    return JdbcCaseFileStore.over(
        database.dataSource(), StoreSettings.standard().inSchema(name).creatingTables());
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "H2_IN_A_FILE", "POSTGRESQL_OLDEST", "POSTGRESQL_NEWEST"})
  void tenWhoStartAtOnceMakeTheTablesOnce(TestedEngine engine) throws Exception {
    EmptyDatabase database = engine.empty();
    CyclicBarrier start = new CyclicBarrier(STARTING);
    ExecutorService threads = Executors.newFixedThreadPool(STARTING);
    try {
      List<Future<JdbcCaseFileStore>> opening = new ArrayList<>();
      for (int n = 0; n < STARTING; n++) {
        Callable<JdbcCaseFileStore> opened =
            () -> {
              start.await();
              return JdbcCaseFileStore.over(
                  database.dataSource(), database.settings().creatingTables());
            };
        opening.add(threads.submit(opened));
      }
      for (Future<JdbcCaseFileStore> each : opening) {
        assertThat(each.get().files()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(
            database.ask(
                "select count(*) from "
                    + notes(database)
                    + " where \"version\" = '1' and \"success\""))
        .isEqualTo("1");
  }

  private static String notes(EmptyDatabase database) {
    return database.settings().schemaName().map(name -> name + ".").orElse("")
        + "\"case_file_schema\"";
  }

  @Test
  void earlierTablesOfH2AreGivenTheirHashes() throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore made = database.withTables().store();
    made.append(FILE, 0, List.of(Writing.entry("E1", "One."), Writing.entry("E2", "Two.")));
    String head = database.ask("select head_hash from case_file");
    database.run("update case_file set head_hash = null");
    database.run("update case_entry set hash = null");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> made.append(FILE, 2, List.of(Writing.entry("E3", "Three."))))
        .withMessageContaining("chainEarlierEntries");
    assertThat(made.verify(FILE)).as("A file without hashes proves nothing").isNotEmpty();
    assertThat(JdbcCaseFileStore.chainEarlierEntries(database.dataSource(), database.settings()))
        .isEqualTo(1);
    assertThat(JdbcCaseFileStore.chainEarlierEntries(database.dataSource(), database.settings()))
        .isZero();
    assertThat(database.ask("select head_hash from case_file")).isEqualTo(head);
    assertThat(made.verify(FILE)).isEmpty();
    made.append(FILE, 2, List.of(Writing.entry("E3", "Three.")));
    assertThat(made.verify(FILE)).isEmpty();
  }

  @Test
  void engineThatFlywayDoesNotKnowIsLeftToTheHost() {
    EmptyDatabase database = TestedEngine.HSQLDB.empty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                JdbcCaseFileStore.over(database.dataSource(), database.settings().creatingTables()))
        .withMessageContaining("Flyway does not know HSQL Database Engine");
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void missingTableIsNamedOnEveryEngine(TestedEngine engine) {
    EmptyDatabase database = engine.empty();
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(database::store)
        .withMessageContaining("Table " + database.table("case_file") + " is missing");
  }
}
