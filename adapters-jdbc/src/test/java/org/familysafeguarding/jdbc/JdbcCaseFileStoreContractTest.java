// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The store keeps every promise, however the host hands out its connections. */
class JdbcCaseFileStoreContractTest {

  private static final StoreSettings CREATING = StoreSettings.standard().creatingTables();

  @Nested
  class WithAutocommitOn extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return JdbcCaseFileStore.over(new Host().autoCommit(true).dataSource(), CREATING);
    }
  }

  @Nested
  class WithAutocommitOff extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return JdbcCaseFileStore.over(new Host().autoCommit(false).dataSource(), CREATING);
    }
  }

  @Nested
  class WithSerializableIsolation extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      Host host = new Host().isolation(Connection.TRANSACTION_SERIALIZABLE);
      return JdbcCaseFileStore.over(host.dataSource(), CREATING);
    }
  }

  @Nested
  class InTheHostsTransaction extends CaseFileStoreContract {
    private final StoreSettings settings = StoreSettings.standard().withTablePrefix("fs_");
    private final Connection connection;

    InTheHostsTransaction() throws SQLException {
      Host host = new Host();
      host.run(settings.schema(Engine.H2));
      connection = host.database.getConnection();
      connection.setAutoCommit(false);
    }

    @Override
    protected CaseFileStore emptyStore() {
      return JdbcCaseFileStore.joining(connection, settings);
    }

    @AfterEach
    void closeConnection() throws SQLException {
      connection.close();
    }
  }
}
