// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract for stores over JDBC notices who breaks it. */
class JdbcStoreContractTest {

  private static Function<DataSource, CaseFileStore> over = TinyJdbcStore::new;
  private static Function<Connection, CaseFileStore> joining = TinyJdbcStore::new;

  @Test
  void soundStorePasses() {
    over = TinyJdbcStore::new;
    joining = TinyJdbcStore::new;
    SuiteRun run = SuiteRun.of(AnyJdbcStore.class);
    assertThat(run.failures()).isEmpty();
    assertThat(run.run()).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0} breaks {2}")
  @MethodSource("faulty")
  void brokenStoreIsNoticed(
      Function<DataSource, CaseFileStore> store,
      Function<Connection, CaseFileStore> joined,
      String promise) {
    over = store;
    joining = joined;
    assertThat(SuiteRun.of(AnyJdbcStore.class, promise).failures()).isNotEmpty();
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        over("an append in several transactions", CommittingEach::new, "JDBC §1"),
        over("a failure taken for the end", ReadingHalf::new, "JDBC §2"),
        over("a connection that is kept", LeavingOpen::new, "JDBC §1, §3"),
        over("autocommit left off", LeavingAutocommitOff::new, "JDBC §5"),
        joining("a commit of the host's work", CommittingForTheHost::new));
  }

  private static Arguments over(
      String fault, Function<DataSource, CaseFileStore> store, String promise) {
    Function<Connection, CaseFileStore> sound = TinyJdbcStore::new;
    return arguments(Named.of(fault, store), sound, promise);
  }

  private static Arguments joining(String fault, Function<Connection, CaseFileStore> store) {
    Function<DataSource, CaseFileStore> sound = TinyJdbcStore::new;
    return arguments(Named.of(fault, sound), store, "JDBC §4");
  }

  static final class AnyJdbcStore implements JdbcStoreContract {

    private static int databases;

    @Override
    public DataSource emptyDatabase() throws SQLException {
      JdbcDataSource database = new JdbcDataSource();
      database.setURL("jdbc:h2:mem:kit" + databases++ + ";DB_CLOSE_DELAY=-1");
      try (Connection connection = database.getConnection();
          Statement making = connection.createStatement()) {
        making.execute(TinyJdbcStore.SCHEMA);
      }
      return database;
    }

    @Override
    public CaseFileStore storeOver(DataSource dataSource) {
      return over.apply(dataSource);
    }

    @Override
    public CaseFileStore storeJoining(Connection connection) {
      return joining.apply(connection);
    }
  }

  /** Has each entry committed by itself. */
  static final class CommittingEach extends TinyJdbcStore {
    CommittingEach(DataSource source) {
      super(source);
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, List.of());
      long version = expectedVersion;
      for (Entry entry : entries) {
        super.append(file, version++, List.of(entry));
      }
    }
  }

  /** Hands out what it has read when the connection breaks. */
  static final class ReadingHalf extends TinyJdbcStore {
    ReadingHalf(DataSource source) {
      super(source);
    }

    @Override
    List<Entry> entries(Connection on, CaseFileId file) throws SQLException {
      try {
        return super.entries(on, file);
      } catch (SQLException broken) {
        return List.of();
      }
    }
  }

  /** Takes one connection more than it hands back. */
  static final class LeavingOpen extends TinyJdbcStore {
    private final DataSource source;

    LeavingOpen(DataSource source) {
      super(source);
      this.source = source;
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      try {
        Connection kept = source.getConnection();
        assertThat(kept).isNotNull();
      } catch (SQLException failed) {
        throw new CaseFileStoreException("No connection", failed);
      }
      super.append(file, expectedVersion, entries);
    }
  }

  /** Leaves a connection as it needs it. */
  static final class LeavingAutocommitOff extends TinyJdbcStore {
    private final DataSource source;

    LeavingAutocommitOff(DataSource source) {
      super(source);
      this.source = source;
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, entries);
      try (Connection used = source.getConnection()) {
        used.setAutoCommit(false);
      } catch (SQLException failed) {
        throw new CaseFileStoreException("The database failed", failed);
      }
    }
  }

  /** Means well, and commits what the host has not finished. */
  static final class CommittingForTheHost extends TinyJdbcStore {
    private final Connection host;

    CommittingForTheHost(Connection host) {
      super(host);
      this.host = host;
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      super.append(file, expectedVersion, entries);
      try {
        host.commit();
      } catch (SQLException failed) {
        throw new CaseFileStoreException("The database failed", failed);
      }
    }
  }
}
