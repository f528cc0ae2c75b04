// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.store.FaultyDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** On PostgreSQL an append is one statement, which the connection commits with its answer. */
class OneStatementTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> TOLD =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .childInNeedPlan("P1", "C1")
          .on(day("Tue 5 Mar 2024"))
          .allocationEnded("AL1")
          .allocated("AL2", "SW2", AllocationRole.CASE_HOLDER)
          .allocationEnded("AL2")
          .history()
          .entries();

  private final EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
  private final FaultyDataSource counted = FaultyDataSource.over(database.dataSource());

  @Test
  void connectionThatCommitsByItselfIsAskedForNoTransaction() {
    JdbcCaseFileStore store = storeOver(counted.dataSource());
    int before = counted.calls("commit");
    store.append(FILE, 0, TOLD.subList(0, 4));
    store.append(FILE, 4, TOLD.subList(4, TOLD.size()));
    assertThat(counted.calls("commit") - before).isZero();
    assertThat(store.history(FILE).entries()).isEqualTo(TOLD);
    assertThat(store.verifyAll()).isEmpty();
    assertThat(store.checkRecords()).isEmpty();
  }

  @Test
  void connectionThatDoesNotIsCommitted() {
    JdbcCaseFileStore store = storeOver(new NotCommitting(counted.dataSource()));
    int before = counted.calls("commit");
    store.append(FILE, 0, TOLD);
    assertThat(counted.calls("commit") - before).isEqualTo(1);
    assertThat(database.store().history(FILE).entries()).isEqualTo(TOLD);
  }

  @Test
  void whoIsStaleChangesNothing() {
    JdbcCaseFileStore store = storeOver(counted.dataSource());
    JdbcCaseFileStore another = database.store();
    store.append(FILE, 0, TOLD.subList(0, 4));
    another.append(FILE, 4, TOLD.subList(4, 5));
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.append(FILE, 4, TOLD.subList(5, TOLD.size())));
    assertThat(another.history(FILE).version()).isEqualTo(5);
    assertThat(another.verifyAll()).isEmpty();
    assertThat(another.checkRecords()).isEmpty();
  }

  private JdbcCaseFileStore storeOver(DataSource dataSource) {
    return JdbcCaseFileStore.over(dataSource, database.settings());
  }

  /** As pools are set up where the host commits. */
  private static final class NotCommitting extends DelegatingDataSource {
    NotCommitting(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      connection.setAutoCommit(false);
      return connection;
    }
  }
}
