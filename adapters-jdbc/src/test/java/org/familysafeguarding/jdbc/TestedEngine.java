// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * The engines on which the store is really run, each handing out databases with nothing in them.
 */
enum TestedEngine {
  H2_IN_MEMORY(Engine.H2) {
    @Override
    EmptyDatabase empty() {
      return h2("jdbc:h2:mem:tested" + number() + ";DB_CLOSE_DELAY=-1");
    }
  },
  H2_IN_A_FILE(Engine.H2) {
    @Override
    EmptyDatabase empty() {
      return h2("jdbc:h2:" + newFile() + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
    }
  },
  POSTGRESQL_OLDEST(Engine.POSTGRESQL) {
    @Override
    EmptyDatabase empty() {
      return schemaOf(PostgresServer.OLDEST);
    }

    @Override
    List<String> impatience() {
      return List.of("set lock_timeout = '50ms'");
    }
  },
  POSTGRESQL_NEWEST(Engine.POSTGRESQL) {
    @Override
    EmptyDatabase empty() {
      return schemaOf(PostgresServer.NEWEST);
    }

    @Override
    List<String> impatience() {
      return List.of("set lock_timeout = '50ms'");
    }
  },
  HSQLDB(Engine.HSQLDB) {
    @Override
    EmptyDatabase empty() {
      JDBCDataSource database = new JDBCDataSource();
      database.setUrl("jdbc:hsqldb:mem:tested" + number() + ";hsqldb.tx=mvcc");
      return new EmptyDatabase(Engine.HSQLDB, database, StoreSettings.standard());
    }

    @Override
    List<String> impatience() {
      return List.of();
    }
  },
  SQLITE(Engine.SQLITE) {
    @Override
    EmptyDatabase empty() {
      SQLiteDataSource database = new SQLiteDataSource();
      database.setUrl("jdbc:sqlite:" + newFile() + SqliteCaseFileStoreProvider.SETTINGS);
      return new EmptyDatabase(Engine.SQLITE, database, StoreSettings.standard());
    }

    @Override
    List<String> impatience() {
      return List.of("pragma busy_timeout = 50");
    }
  },
  MARIADB(Engine.MARIADB) {
    @Override
    EmptyDatabase empty() {
      String name = "tested" + number();
      StoreSettings settings = StoreSettings.standard();
      try {
        new EmptyDatabase(engine, MariaDbServer.ONLY.dataSource(""), settings)
            .run("create database " + name);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return new EmptyDatabase(engine, MariaDbServer.ONLY.dataSource(name), settings);
    }

    @Override
    List<String> impatience() {
      return List.of("set innodb_lock_wait_timeout = 0");
    }
  };

  /** The engines that can be started here, for {@code @MethodSource}. */
  static final String HERE = "org.familysafeguarding.jdbc.TestedEngine#here";

  private static final AtomicInteger MADE = new AtomicInteger();

  final Engine engine;

  TestedEngine(Engine engine) {
    this.engine = engine;
  }

  static Stream<TestedEngine> here() {
    return Stream.of(values()).filter(each -> each != MARIADB || MariaDbServer.isFetched());
  }

  /** A database, or a schema in one, in which nobody has made a table. */
  abstract EmptyDatabase empty();

  /** What to say on a connection that is not to wait for the locks of others. */
  List<String> impatience() {
    return List.of("set lock_timeout 50");
  }

  /** Has whoever finds a row locked give up at once. */
  final void makeImpatient(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String said : impatience()) {
        statement.execute(said);
      }
    }
  }

  private static int number() {
    return MADE.incrementAndGet();
  }

  private static EmptyDatabase h2(String url) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    return new EmptyDatabase(Engine.H2, database, StoreSettings.standard());
  }

  private static EmptyDatabase schemaOf(PostgresServer server) {
    DataSource database = server.dataSource();
    String schema = "tested" + number();
    EmptyDatabase made =
        new EmptyDatabase(Engine.POSTGRESQL, database, StoreSettings.standard().inSchema(schema));
    try {
      made.run("create schema " + schema);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return made;
  }

  private static Path newFile() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "databases").toAbsolutePath());
      return Files.createTempDirectory(folder, "tested").resolve("cases");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
