// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that dies at the commit leaves open whether it was kept; the store finds out. */
class AmbiguousCommitTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> TWO =
      List.of(Writing.entry("E1", "One."), Writing.entry("E2", "Two."));
  private static final List<Entry> THIRD = List.of(Writing.entry("E3", "Three."));

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void appendThatWasKeptCountsOnce(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    DyingConnections connections = new DyingConnections(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(connections.dataSource(), database.settings());
    connections.dieAtNextCommit(Connection::commit);
    store.append(FILE, 0, TWO);
    assertThat(connections.oneDied()).isTrue();
    connections.dieAtNextCommit(Connection::commit);
    store.append(FILE, 2, THIRD);
    assertThat(connections.oneDied()).isTrue();
    assertThat(store.history(FILE).entries()).hasSize(3).startsWith(TWO.get(0), TWO.get(1));
    assertThat(store.verify(FILE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void appendThatWasLostIsMadeAgain(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    DyingConnections connections = new DyingConnections(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(connections.dataSource(), database.settings());
    connections.dieAtNextCommit(Connection::rollback);
    store.append(FILE, 0, TWO);
    assertThat(connections.oneDied()).isTrue();
    connections.dieAtNextCommit(Connection::rollback);
    store.append(FILE, 2, THIRD);
    assertThat(connections.oneDied()).isTrue();
    assertThat(store.history(FILE).entries()).hasSize(3);
    assertThat(store.verify(FILE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void appendThatLostToAnotherIsStale(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    DyingConnections connections = new DyingConnections(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(connections.dataSource(), database.settings());
    connections.dieAtNextCommit(
        real -> {
          real.rollback();
          database.store().append(FILE, 0, THIRD);
        });
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.append(FILE, 0, TWO));
    assertThat(store.history(FILE).entries()).isEqualTo(THIRD);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void databaseThatNoLongerAnswersIsAFailure(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    DyingConnections connections = new DyingConnections(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(connections.dataSource(), database.settings());
    connections.dieAtNextCommit(
        real -> {
          real.commit();
          connections.goDown();
        });
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.append(FILE, 0, TWO))
        .withMessageContaining("CF-1 at version 0")
        .withMessageNotContaining("Marlowe");
    assertThat(database.store().history(FILE).entries()).isEqualTo(TWO);
  }
}
