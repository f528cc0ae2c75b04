// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A branch of a distributed transaction that is running on the host's connection.
 *
 * <p>There a driver may say that the connection commits by itself, and refuse savepoints, as
 * PostgreSQL's does both. So nothing is asked, and savepoints are set with statements.
 */
final class DistributedTransaction implements Transactions {

  private static final String SAVEPOINT = "savepoint case_file_store";

  private final Connection connection;

  DistributedTransaction(Connection connection) {
    this.connection = requireNonNull(connection, "connection");
  }

  @Override
  public synchronized <T> T writing(Work<T> work) throws SQLException {
    say(SAVEPOINT);
    try {
      T result = work.on(connection);
      if (Engine.of(connection).dialect().releasesSavepoints()) {
        say("release " + SAVEPOINT);
      }
      return result;
    } catch (SQLException | RuntimeException | Error failure) {
      undo(failure);
      throw failure;
    }
  }

  private void undo(Throwable failure) {
    try {
      say("rollback to " + SAVEPOINT);
    } catch (SQLException another) {
      failure.addSuppressed(Silenced.withoutWords(another));
    }
  }

  private void say(String what) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(what);
    }
  }

  @Override
  public synchronized <T> T reading(Work<T> work) throws SQLException {
    return work.on(connection);
  }

  @Override
  public boolean mayTryAgain() {
    return false;
  }

  @Override
  public boolean commitsItself() {
    return false;
  }

  /** The connection is the host's. */
  @Override
  public void close() {}
}
