// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.JdbcStoreContract;
import org.junit.jupiter.api.Nested;

/** What a store promises of the host's connections, and of databases that break. */
class HostsAndFaultsTest {

  private abstract static class OnEngine implements JdbcStoreContract {

    private final TestedEngine engine;
    private StoreSettings settings = StoreSettings.standard();

    OnEngine(TestedEngine engine) {
      this.engine = engine;
    }

    @Override
    public DataSource emptyDatabase() {
      EmptyDatabase made = engine.empty().withTables();
      settings = made.settings();
      return made.dataSource();
    }

    @Override
    public CaseFileStore storeOver(DataSource dataSource) {
      return JdbcCaseFileStore.over(dataSource, settings);
    }

    @Override
    public CaseFileStore storeJoining(Connection connection) {
      return JdbcCaseFileStore.joining(connection, settings);
    }
  }

  @Nested
  class OnH2 extends OnEngine {
    OnH2() {
      super(TestedEngine.H2_IN_MEMORY);
    }
  }

  @Nested
  class OnPostgres extends OnEngine {
    OnPostgres() {
      super(TestedEngine.POSTGRESQL_NEWEST);
    }
  }
}
