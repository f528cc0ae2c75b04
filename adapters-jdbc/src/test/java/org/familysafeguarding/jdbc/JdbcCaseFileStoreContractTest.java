// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.familysafeguarding.spi.WorkJudge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The store keeps every promise, however the host hands out its connections. */
class JdbcCaseFileStoreContractTest {

  private static final StoreSettings PREFIXED = StoreSettings.standard().withTablePrefix("fs_");

  @Nested
  class WithAutocommitOff extends AllContracts {
    @Override
    Place emptyPlace() throws SQLException {
      return new HostsPlace(new Host().autoCommit(false));
    }
  }

  @Nested
  class WithSerializableIsolation extends AllContracts {
    @Override
    Place emptyPlace() throws SQLException {
      return new HostsPlace(new Host().isolation(Connection.TRANSACTION_SERIALIZABLE));
    }
  }

  @Nested
  class InTheHostsTransaction extends AllContracts {
    private Optional<JoinedPlace> joined = Optional.empty();

    @Override
    Place emptyPlace() throws SQLException {
      JoinedPlace place = new JoinedPlace(new Host());
      joined = Optional.of(place);
      return place;
    }

    @AfterEach
    void closeConnection() throws SQLException {
      joined.orElseThrow().connection.close();
    }
  }

  private static class HostsPlace implements Place {
    final Host host;

    HostsPlace(Host host) throws SQLException {
      this.host = host;
      host.run(PREFIXED.schema(Engine.H2));
    }

    @Override
    public JdbcCaseFileStore store(Optional<WorkJudge> judge) {
      return judge
          .map(asked -> JdbcCaseFileStore.over(host.dataSource(), PREFIXED, asked))
          .orElseGet(() -> JdbcCaseFileStore.over(host.dataSource(), PREFIXED));
    }

    @Override
    public int run(String sql) throws SQLException {
      host.run(sql);
      return 1;
    }

    @Override
    public String table(String name) {
      return "fs_" + name;
    }
  }

  private static final class JoinedPlace extends HostsPlace {
    final Connection connection;

    JoinedPlace(Host host) throws SQLException {
      super(host);
      connection = host.database.getConnection();
      connection.setAutoCommit(false);
    }

    @Override
    public JdbcCaseFileStore store(Optional<WorkJudge> judge) {
      return judge
          .map(asked -> JdbcCaseFileStore.joining(connection, PREFIXED, asked))
          .orElseGet(() -> JdbcCaseFileStore.joining(connection, PREFIXED));
    }

    @Override
    public int run(String sql) throws SQLException {
      try (var statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      }
    }
  }
}
