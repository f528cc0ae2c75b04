// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.familysafeguarding.jdbc.Durability;
import org.familysafeguarding.jdbc.Engine;
import org.familysafeguarding.jdbc.JdbcCaseFileStore;
import org.familysafeguarding.jdbc.StoreSettings;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A database to measure on, empty at first, with the tables of a store in it.
 *
 * @param name what the tables of figures call it
 * @param source connections that were just opened
 * @param stopping what stops it
 */
record MeasuredDatabase(String name, Engine engine, DataSource source, Stopping stopping)
    implements AutoCloseable {

  /** Letting go of a database. */
  @FunctionalInterface
  interface Stopping {
    void stop() throws IOException;
  }

  /**
   * PostgreSQL with commits that wait for the disk, as its makers set it up and a council would run
   * it. Whoever starts a server for tests lets {@code fsync} off, and a commit then costs next to
   * nothing; a store that is to survive a loss of power refuses such a server.
   */
  static MeasuredDatabase postgres() throws IOException, SQLException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "on")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    MeasuredDatabase measured =
        new MeasuredDatabase(
                "PostgreSQL",
                Engine.POSTGRESQL,
                server.getDatabase("postgres", "postgres", Map.of("reWriteBatchedInserts", "true")),
                server::close)
            .withTables();
    JdbcCaseFileStore.over(
        measured.source, StoreSettings.standard().surviving(Durability.POWER_LOSS));
    return measured;
  }

  /** H2 in a file, writing at each commit, as the store opens it. */
  static MeasuredDatabase h2() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("measured-h2");
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:" + folder.resolve("cases") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
    return new MeasuredDatabase("H2", Engine.H2, database, () -> stop(database, folder))
        .withTables();
  }

  private static void stop(DataSource database, Path folder) throws IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException failure) {
      throw new IOException(failure);
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private MeasuredDatabase withTables() throws SQLException {
    run(StoreSettings.standard().schemaStatements(engine));
    return this;
  }

  /** A pool of one connection, as a host's thread would have. */
  DataSource pooled() throws SQLException {
    return OneConnection.of(source);
  }

  void run(List<String> statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  String textType() {
    return engine == Engine.POSTGRESQL ? "text" : "varchar(1048576)";
  }

  @Override
  public void close() throws IOException {
    stopping.stop();
  }
}
