// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables: who makes them, what they are called, and what is checked of them. */
class StoreSettingsTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> ENTRIES =
      FamilyCase.opened(day("Mon 4 Mar 2024")).history().entries();
  private static final StoreSettings STANDARD = StoreSettings.standard();

  private final Host host = new Host();

  @Test
  void tablesTheHostMadeFromTheSqlAreFound() throws SQLException {
    host.run(STANDARD.schema(Engine.H2));
    CaseFileStore store = JdbcCaseFileStore.over(host.dataSource(), STANDARD);
    store.append(FILE, 0, ENTRIES);
    assertThat(store.history(FILE).entries()).isEqualTo(ENTRIES);
  }

  @Test
  void everyTableAndConstraintHasThePrefix() throws SQLException {
    StoreSettings prefixed = STANDARD.withTablePrefix("Fs2_").creatingTables();
    assertThat(prefixed.schema(Engine.H2))
        .contains("create table Fs2_case_file", "create table Fs2_case_entry")
        .doesNotContain("${");
    JdbcCaseFileStore.over(host.dataSource(), prefixed).append(FILE, 0, ENTRIES);
    assertThat(
            host.ask(
                "select lower(table_name) from information_schema.tables where table_schema ="
                    + " 'PUBLIC' order by 1"))
        .isEqualTo(
            "fs2_case_access fs2_case_allocation fs2_case_entry fs2_case_file"
                + " fs2_case_file_schema fs2_case_hold fs2_case_judged fs2_case_person"
                + " fs2_case_plan fs2_case_tombstone fs2_case_work");
    assertThat(
            host.ask(
                "select constraint_name from information_schema.table_constraints where"
                    + " table_name in ('FS2_CASE_FILE', 'FS2_CASE_ENTRY') and"
                    + " constraint_name not like 'FS2%'"))
        .isEmpty();
    assertThat(host.ask("select count(*) from fs2_case_entry")).isEqualTo("1");
  }

  @Test
  void twoPrefixesAreTwoStores() {
    CaseFileStore one = created(STANDARD.withTablePrefix("one_"));
    CaseFileStore two = created(STANDARD.withTablePrefix("two_"));
    one.append(FILE, 0, ENTRIES);
    assertThat(two.files()).isEmpty();
    assertThat(one.files()).containsExactly(FILE);
  }

  @Test
  void tablesAreMadeOnceBesideTheHostsOwn() throws SQLException {
    host.run("create table host_note(text varchar(20))");
    created(STANDARD).append(FILE, 0, ENTRIES);
    assertThat(created(STANDARD).history(FILE).entries()).isEqualTo(ENTRIES);
  }

  @Test
  void tablesOfAnotherHandAreNotMadeAgain() throws SQLException {
    host.run(STANDARD.schema(Engine.H2));
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> created(STANDARD))
        .withMessageContaining("Could not make the tables")
        .withMessageContaining("case_file_schema");
  }

  @Test
  void missingTableIsNamed() throws SQLException {
    assertRefused(STANDARD.withTablePrefix("fs_"), "Table fs_case_file is missing");
    host.run(STANDARD.schema(Engine.H2));
    host.run("drop table case_entry");
    assertRefused(STANDARD, "Table case_entry is missing; make it with StoreSettings.schema()");
  }

  @Test
  void missingColumnIsNoticed() throws SQLException {
    host.run(STANDARD.schema(Engine.H2));
    host.run("alter table case_entry drop column recorded_by");
    assertRefused(STANDARD, "Table case_entry lacks a column");
  }

  @Test
  void idsBlindToCaseAreRefused() throws SQLException {
    host.run("set ignorecase true; " + STANDARD.schema(Engine.H2));
    assertRefused(STANDARD, "Table case_file compares ids without regard to case");
  }

  @Test
  void databaseThatDoesNotAnswerIsNoMissingTable() {
    host.failing("prepareStatement");
    assertRefused(STANDARD, "Checking table case_file failed: SQLException, SQL state 08006");
    host.failing("getMetaData");
    assertRefused(STANDARD, "Connecting to the database of case files failed");
  }

  @Test
  void databaseNobodyHasTriedIsRefused() {
    DatabaseMetaData other =
        answering(DatabaseMetaData.class, "getDatabaseProductName", "Invented Database");
    Connection connection = answering(Connection.class, "getMetaData", other);
    DataSource dataSource = answering(DataSource.class, "getConnection", connection);
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> JdbcCaseFileStore.over(dataSource, STANDARD))
        .withMessage(
            "Case files can be kept in H2, PostgreSQL, HSQL Database Engine, SQLite, MariaDB, MySQL,"
                + " Microsoft SQL Server, Oracle, but this database is Invented Database");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1fs_", "_fs", "fs-", "fs ", "f\"; drop", "\u00E4fs_"})
  void prefixThatCannotBeginATableNameIsRefused(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withTablePrefix(prefix))
        .withMessageContaining("tablePrefix must be empty, or a letter");
  }

  @Test
  void prefixHasThirtyCharactersAtMost() {
    String longest = "a".repeat(30);
    assertThat(STANDARD.withTablePrefix(longest).tablePrefix()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withTablePrefix(longest + "a"));
  }

  private CaseFileStore created(StoreSettings settings) {
    return JdbcCaseFileStore.over(host.dataSource(), settings.creatingTables());
  }

  private void assertRefused(StoreSettings settings, String why) {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> JdbcCaseFileStore.over(host.dataSource(), settings))
        .withMessageContaining(why);
  }

  private static <T> T answering(Class<T> type, String question, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            StoreSettingsTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getAutoCommit")) {
                return true;
              }
              return method.getName().equals(question) ? answer : null;
            }));
  }
}
