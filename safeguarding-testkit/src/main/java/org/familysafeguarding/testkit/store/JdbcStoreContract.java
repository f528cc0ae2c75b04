// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.store.SampleEntries.many;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.store.FaultyDataSource.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a store over JDBC has to bear: connections that break, and hosts with transactions of their
 * own. It is a test class of its own, beside that of the {@link CaseFileStoreContract}.
 *
 * <ol>
 *   <li>(JDBC §1) Wherever an append breaks, it was kept whole or not at all; if it returned, it
 *       was kept; if not, it failed with a {@link CaseFileStoreException}.
 *   <li>(JDBC §2) Wherever a reading breaks, it fails; a part never passes for the whole.
 *   <li>(JDBC §3) After a break the store works again, and has kept no connection.
 *   <li>(JDBC §4) In a host's transaction the store neither commits nor rolls back, nor closes the
 *       connection or has it commit by itself; what it did stands or falls with the host's work.
 *   <li>(JDBC §5) Connections are handed back as they were taken.
 * </ol>
 */
public interface JdbcStoreContract {

  /** A database that has the store's tables and nothing in them; another at each call. */
  DataSource emptyDatabase() throws SQLException;

  /** A store that takes a connection for each call, and commits what it appends. */
  CaseFileStore storeOver(DataSource dataSource);

  /** A store that writes in the transaction of this connection. */
  CaseFileStore storeJoining(Connection connection);

  /** The file of these tests. */
  CaseFileId JDBC_FILE = new CaseFileId("JDBC-1");

  /** More of anything than one call does. */
  int ENOUGH = 60;

  @Test
  @DisplayName("JDBC §1, §3: wherever an append breaks, it was kept whole or not at all")
  default void brokenAppendIsWholeOrNothing() throws SQLException {
    FaultyDataSource source = FaultyDataSource.over(emptyDatabase());
    try (CaseFileStore store = storeOver(source.dataSource())) {
      for (Fault fault : Fault.values()) {
        boolean broke = true;
        for (int nth = 1; broke; nth++) {
          assertThat(nth).as("How often an append comes to %s", fault).isLessThan(ENOUGH);
          broke = breakAppend(source, store, fault, nth);
        }
      }
    }
    assertThat(source.calls("close"))
        .as("Look at whether each connection is closed, whatever fails before")
        .isGreaterThanOrEqualTo(source.calls("getConnection"));
  }

  private static boolean breakAppend(
      FaultyDataSource source, CaseFileStore store, Fault fault, int nth) {
    CaseFileId file = new CaseFileId(fault + "-" + nth);
    store.append(file, 0, many("E", 2));
    List<Entry> more = many("N", 3);
    source.breakAt(fault, nth);
    boolean returned = false;
    try {
      store.append(file, 2, more);
      returned = true;
    } catch (CaseFileStoreException told) {
      returned = false;
    }
    boolean broke = source.mend();
    long version = store.history(file).version();
    assertThat(version)
        .as("Look at what a break at %s, number %s, leaves behind", fault, nth)
        .isIn(returned || !broke ? List.of(5L) : List.of(2L, 5L));
    if (version == 2) {
      store.append(file, 2, more);
    }
    assertThat(store.history(file).entries().subList(2, 5)).isEqualTo(more);
    return broke;
  }

  @Test
  @DisplayName("JDBC §2, §3: wherever a reading breaks, no part of a file passes for the whole")
  default void brokenReadingFails() throws SQLException {
    FaultyDataSource source = FaultyDataSource.over(emptyDatabase());
    try (CaseFileStore store = storeOver(source.dataSource())) {
      List<Entry> entries = many("E", 5);
      store.append(JDBC_FILE, 0, entries);
      for (Fault fault : Fault.values()) {
        boolean broke = true;
        for (int nth = 1; broke; nth++) {
          assertThat(nth).as("How often a reading comes to %s", fault).isLessThan(ENOUGH);
          source.breakAt(fault, nth);
          assertReadsWholeOrFails(store, entries, fault);
          broke = source.mend();
        }
      }
      assertThat(store.history(JDBC_FILE).entries()).isEqualTo(entries);
    }
  }

  private static void assertReadsWholeOrFails(
      CaseFileStore store, List<Entry> entries, Fault fault) {
    try {
      assertThat(store.history(JDBC_FILE).entries())
          .as("Look for a failure at %s that is taken for the end of the rows", fault)
          .isEqualTo(entries);
      assertThat(store.files()).containsExactly(JDBC_FILE);
    } catch (CaseFileStoreException told) {
      assertThat(told).as("A store tells what it was doing").hasMessageMatching(".+");
    }
  }

  @Test
  @DisplayName("JDBC §4: in the host's transaction nothing is committed, rolled back or closed")
  default void hostsTransactionStaysTheHosts() throws SQLException {
    FaultyDataSource source = FaultyDataSource.over(emptyDatabase());
    try (Connection host = source.dataSource().getConnection()) {
      host.setAutoCommit(false);
      int commits = source.calls("commit");
      try (CaseFileStore store = storeJoining(host)) {
        useEverything(store);
      }
      assertThat(source.calls("commit")).as("Look for a commit").isEqualTo(commits);
      assertThat(source.calls("rollback")).as("Look for a rollback of everything").isZero();
      assertThat(host.isClosed()).as("Look at what closing the store closes").isFalse();
      assertThat(host.getAutoCommit()).as("Look at who sets autocommit").isFalse();
      host.rollback();
      assertThat(storeJoining(host).history(JDBC_FILE).entries())
          .as("What was appended falls with the host's work")
          .isEmpty();
      storeJoining(host).append(JDBC_FILE, 0, many("E", 2));
      host.commit();
    }
    assertThat(storeOver(source.dataSource()).history(JDBC_FILE).entries())
        .as("What was appended stands with the host's work")
        .isEqualTo(many("E", 2));
  }

  private static void useEverything(CaseFileStore store) {
    store.append(JDBC_FILE, 0, many("E", 2));
    store.append(JDBC_FILE, 2, List.of());
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.append(JDBC_FILE, 1, many("N", 1)));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> store.append(JDBC_FILE, 2, many("E", 1)));
    assertThat(store.history(JDBC_FILE).version()).isEqualTo(2);
    assertThat(store.files()).containsExactly(JDBC_FILE);
  }

  @Test
  @DisplayName("JDBC §5: connections are handed back as they were taken")
  default void connectionsAreHandedBackAsTaken() throws SQLException {
    DataSource sound = emptyDatabase();
    for (boolean commitsItself : new boolean[] {true, false}) {
      try (Connection pooled = sound.getConnection()) {
        pooled.setAutoCommit(commitsItself);
        int isolation = pooled.getTransactionIsolation();
        try (CaseFileStore store = storeOver(OnePool.of(pooled))) {
          CaseFileId file = new CaseFileId("POOL-" + commitsItself);
          store.append(file, 0, many("E", 1));
          assertThatExceptionOfType(StaleCaseFileException.class)
              .isThrownBy(() -> store.append(file, 0, many("N", 1)));
          store.history(file);
        }
        assertThat(pooled.getAutoCommit()).as("Look at autocommit").isEqualTo(commitsItself);
        assertThat(pooled.getTransactionIsolation()).isEqualTo(isolation);
        assertThat(pooled.isReadOnly()).as("Look at read-only").isFalse();
        if (!commitsItself) {
          pooled.rollback();
          pooled.setAutoCommit(true);
        }
      }
    }
  }
}
