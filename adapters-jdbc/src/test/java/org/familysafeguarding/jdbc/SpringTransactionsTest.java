// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A host with Spring's transactions: they decide, and the store never commits for them. */
class SpringTransactionsTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");

  /** A host with one table of its own beside the store's. */
  private static final class SpringHost {

    final EmptyDatabase database;
    final JdbcTemplate template;
    final TransactionTemplate transactions;
    final JdbcCaseFileStore store;

    SpringHost(TestedEngine engine) throws SQLException {
      database = engine.empty().withTables();
      database.run("create table " + table() + " (text varchar(20))");
      template = new JdbcTemplate(database.dataSource());
      transactions =
          new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
      store =
          HostedStores.over(
              new TransactionAwareDataSourceProxy(database.dataSource()), database.settings());
    }

    String table() {
      return database.table("host_note");
    }

    void note(String text) {
      template.update("insert into " + table() + " values (?)", text);
    }

    void within(Consumer<TransactionStatus> work) {
      transactions.executeWithoutResult(work);
    }

    String notes() throws SQLException {
      return database.ask("select text from " + table() + " order by text");
    }

    long version() {
      return database.store().history(FILE).version();
    }
  }

  private static void append(JdbcCaseFileStore store, long version) {
    store.append(FILE, version, List.of(Writing.entry("E" + version, "One more.")));
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void whatIsAppendedStandsWithTheHostsWork(TestedEngine engine) throws SQLException {
    SpringHost host = new SpringHost(engine);
    host.within(
        running -> {
          host.note("before");
          append(host.store, 0);
          append(host.store, 1);
          assertThat(host.store.history(FILE).version()).isEqualTo(2);
          assertThat(host.version()).as("What others see meanwhile").isZero();
          host.note("after");
        });
    assertThat(host.version()).isEqualTo(2);
    assertThat(host.notes()).isEqualTo("after before");
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void whatIsAppendedFallsWithTheHostsWork(TestedEngine engine) throws SQLException {
    SpringHost host = new SpringHost(engine);
    host.within(
        running -> {
          host.note("before");
          append(host.store, 0);
          running.setRollbackOnly();
        });
    assertThat(host.version()).isZero();
    assertThat(host.notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void refusedAppendLeavesTheHostsWorkAlone(TestedEngine engine) throws SQLException {
    SpringHost host = new SpringHost(engine);
    append(host.store, 0);
    host.within(
        running -> {
          host.note("before");
          append(host.store, 1);
          assertThatExceptionOfType(StaleCaseFileException.class)
              .isThrownBy(() -> append(host.store, 1));
          assertThatIllegalArgumentException()
              .isThrownBy(() -> host.store.append(FILE, 2, List.of(Writing.entry("E0", "Again."))));
          host.note("after");
        });
    assertThat(host.version()).isEqualTo(2);
    assertThat(host.notes()).isEqualTo("after before");
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void withoutATransactionOfTheHostsTheStoreHasItsOwn(TestedEngine engine) throws SQLException {
    SpringHost host = new SpringHost(engine);
    append(host.store, 0);
    assertThat(host.version()).isEqualTo(1);
    assertThatExceptionOfType(StaleCaseFileException.class).isThrownBy(() -> append(host.store, 0));
    host.store.close();
    assertThat(host.store.history(FILE).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void storeCanJoinTheRunningConnection(TestedEngine engine) throws SQLException {
    SpringHost host = new SpringHost(engine);
    host.within(
        running -> {
          JdbcCaseFileStore joined =
              JdbcCaseFileStore.joining(
                  DataSourceUtils.getConnection(host.database.dataSource()),
                  host.database.settings());
          append(joined, 0);
          running.setRollbackOnly();
        });
    assertThat(host.version()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = "H2_IN_MEMORY")
  void tablesAreNotMadeInTheHostsTransaction(TestedEngine engine) {
    EmptyDatabase database = engine.empty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HostedStores.over(database.dataSource(), database.settings().creatingTables()))
        .withMessageContaining("tables must be EXPECTED");
  }
}
