// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection of the store's own for each call, and a transaction of its own on it.
 *
 * <p>Whether the data source hands connections out with autocommit on or off, the work is one
 * transaction, and the connection is given back as it was found.
 */
final class OwnTransactions implements Transactions {

  /** Letting go of what was opened for these transactions. */
  @FunctionalInterface
  interface Closing {
    void close() throws SQLException;
  }

  private final DataSource dataSource;
  private final Durability durability;
  private final Closing opened;

  OwnTransactions(DataSource dataSource, Durability durability, Closing opened) {
    this.dataSource = requireNonNull(dataSource, "dataSource");
    this.durability = durability;
    this.opened = opened;
  }

  @Override
  public <T> T writing(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      T result;
      try {
        result = work.on(connection);
        commit(connection);
      } catch (CommitFailedException failure) {
        undo(connection, autoCommit, failure.failure());
        throw failure;
      } catch (SQLException | RuntimeException | Error failure) {
        undo(connection, autoCommit, failure);
        throw failure;
      }
      connection.setAutoCommit(autoCommit);
      return result;
    }
  }

  /** A connection that commits by itself commits the statement as it answers it. */
  @Override
  public <T> T writingAtOnce(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (connection.getAutoCommit()) {
        return committing(connection, work);
      }
    }
    return writing(work);
  }

  private <T> T committing(Connection connection, Work<T> work) throws SQLException {
    T result;
    try {
      result = work.on(connection);
    } catch (SQLException failure) {
      throw Silenced.saysWhatBecameOfIt(failure) ? failure : new CommitFailedException(failure);
    }
    force(connection);
    return result;
  }

  private void commit(Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException failure) {
      throw new CommitFailedException(failure);
    }
    force(connection);
  }

  /** A disk that did not answer once is not asked again: it may have thrown away what it had. */
  private void force(Connection connection) {
    try {
      if (durability == Durability.POWER_LOSS) {
        Dialect dialect = Engine.of(connection).dialect();
        if (dialect.commitsBeforeTheDisk()) {
          dialect.force(connection);
        }
      }
    } catch (SQLException failure) {
      throw Silenced.failure("What was asked was committed, but waiting for the disk", failure);
    }
  }

  /** Turning autocommit on would commit; so a transaction not known to be undone is left alone. */
  private static void undo(Connection connection, boolean autoCommit, Throwable failure) {
    try {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    } catch (SQLException another) {
      failure.addSuppressed(Silenced.withoutWords(another));
    }
  }

  @Override
  public <T> T reading(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try {
        return work.on(connection);
      } finally {
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
      }
    }
  }

  /** What failed left nothing behind, so it may. */
  @Override
  public boolean mayTryAgain() {
    return true;
  }

  @Override
  public boolean commitsItself() {
    return true;
  }

  @Override
  public void close() throws SQLException {
    opened.close();
  }
}
