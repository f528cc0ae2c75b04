// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The host's connection, and the host's transaction on it.
 *
 * <p>Work that fails is undone back to where it began; committing, rolling back and closing are the
 * host's. One piece of work at a time has the connection.
 */
final class JoinedTransaction implements Transactions {

  private final Connection connection;

  JoinedTransaction(Connection connection) {
    this.connection = requireNonNull(connection, "connection");
  }

  @Override
  public synchronized <T> T writing(Work<T> work) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection commits each statement by itself; turn autocommit off before joining it");
    }
    Savepoint before = connection.setSavepoint();
    try {
      T result = work.on(connection);
      if (Engine.of(connection).dialect().releasesSavepoints()) {
        connection.releaseSavepoint(before);
      }
      return result;
    } catch (SQLException | RuntimeException | Error failure) {
      undo(before, failure);
      throw failure;
    }
  }

  private void undo(Savepoint before, Throwable failure) {
    try {
      connection.rollback(before);
    } catch (SQLException another) {
      failure.addSuppressed(Silenced.withoutWords(another));
    }
  }

  @Override
  public synchronized <T> T reading(Work<T> work) throws SQLException {
    return work.on(connection);
  }

  /** A transaction that met another may be beyond repair, and only the host can begin anew. */
  @Override
  public boolean mayTryAgain() {
    return false;
  }

  @Override
  public boolean commitsItself() {
    return false;
  }

  /** The connection stays open: it is the host's. */
  @Override
  public void close() {}
}
