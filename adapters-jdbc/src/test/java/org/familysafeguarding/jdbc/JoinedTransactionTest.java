// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the host's transaction, the host decides what is kept. */
class JoinedTransactionTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> ENTRIES =
      FamilyCase.opened(day("Mon 4 Mar 2024")).withAdult("A1").history().entries();

  private final Host host = new Host();
  private Connection connection;
  private CaseFileStore store;

  @BeforeEach
  void join() throws SQLException {
    host.run(StoreSettings.standard().schema(Engine.H2));
    host.run("create table host_note(text varchar(20))");
    connection = host.database.getConnection();
    connection.setAutoCommit(false);
    store = JdbcCaseFileStore.joining(connection, StoreSettings.standard());
  }

  @AfterEach
  void leave() throws SQLException {
    connection.close();
  }

  @Test
  void whatIsAppendedIsKeptWhenTheHostCommits() throws SQLException {
    store.append(FILE, 0, ENTRIES);
    store.close();
    assertThat(host.ask("select id from case_file")).isEmpty();
    connection.commit();
    assertThat(host.ask("select id from case_file")).isEqualTo("CF-1");
  }

  @Test
  void whatIsAppendedIsGoneWhenTheHostRollsBack() throws SQLException {
    store.append(FILE, 0, ENTRIES);
    connection.rollback();
    assertThat(store.history(FILE).version()).isZero();
    assertThat(store.files()).isEmpty();
  }

  @Test
  void refusedAppendLeavesTheHostsEarlierWorkAlone() throws SQLException {
    note("before");
    store.append(FILE, 0, ENTRIES.subList(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> store.append(FILE, 1, ENTRIES));
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.append(FILE, 0, ENTRIES));
    note("after");
    connection.commit();
    assertThat(host.ask("select text from host_note order by text")).isEqualTo("after before");
    assertThat(store.history(FILE).entries()).isEqualTo(ENTRIES.subList(0, 1));
  }

  @Test
  void whatTheHostUndidIsNotTakenForTheFileAsItStands() throws SQLException {
    CaseFileStore another = JdbcCaseFileStore.over(host.database, StoreSettings.standard());
    another.append(FILE, 0, ENTRIES.subList(0, 1));
    store.append(FILE, 1, List.of(Writing.entry("E-undone", "Two, undone.")));
    store.history(FILE);
    connection.rollback();
    another.append(FILE, 1, List.of(Writing.entry("E-kept", "Two, kept.")));

    store.append(FILE, 2, List.of(Writing.entry("E-third", "Three.")));

    connection.commit();
    assertThat(another.history(FILE).version()).isEqualTo(3);
  }

  @Test
  void savepointThatCannotBeLetGoOfIsLeft() {
    assertThat(Engine.ORACLE.dialect().releasesSavepoints()).isFalse();
    assertThat(Engine.SQL_SERVER.dialect().releasesSavepoints()).isFalse();
    assertThat(Engine.POSTGRESQL.dialect().releasesSavepoints()).isTrue();
  }

  @Test
  void connectionThatCommitsByItselfIsRefused() throws SQLException {
    connection.setAutoCommit(true);
    assertThatIllegalStateException()
        .isThrownBy(() -> store.append(FILE, 0, ENTRIES))
        .withMessageContaining("turn autocommit off");
    assertThatIllegalStateException()
        .isThrownBy(() -> JdbcCaseFileStore.joining(connection, StoreSettings.standard()));
  }

  @Test
  void makingTablesInTheHostsTransactionIsRefused() {
    StoreSettings creating = StoreSettings.standard().creatingTables();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JdbcCaseFileStore.joining(connection, creating))
        .withMessageContaining("would commit the transaction");
  }

  private void note(String text) throws SQLException {
    try (var insert = connection.prepareStatement("insert into host_note(text) values (?)")) {
      insert.setString(1, text);
      insert.executeUpdate();
    }
  }
}
