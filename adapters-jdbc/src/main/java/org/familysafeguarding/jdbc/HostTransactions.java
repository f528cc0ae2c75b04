// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The host's transaction where one is running, and otherwise one of the store's own.
 *
 * <p>Which it is, the connection tells: in a transaction of the host's it does not commit by
 * itself.
 */
final class HostTransactions implements Transactions {

  private final DataSource dataSource;
  private final OwnTransactions own;

  HostTransactions(DataSource dataSource, Durability durability) {
    this.dataSource = requireNonNull(dataSource, "dataSource");
    this.own = new OwnTransactions(dataSource, durability, () -> {});
  }

  @Override
  public <T> T writing(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.getAutoCommit()) {
        return new JoinedTransaction(connection).writing(work);
      }
    }
    return own.writing(work);
  }

  @Override
  public <T> T writingAtOnce(Work<T> work) throws SQLException {
    return commitsItself() ? own.writingAtOnce(work) : writing(work);
  }

  @Override
  public <T> T reading(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.getAutoCommit()) {
        return new JoinedTransaction(connection).reading(work);
      }
    }
    return own.reading(work);
  }

  @Override
  public boolean mayTryAgain() {
    return commitsItself();
  }

  /** Where the connection does not tell, the transaction is taken for the host's. */
  @Override
  public boolean commitsItself() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getAutoCommit();
    } catch (SQLException unknown) {
      return false;
    }
  }

  /** The data source is the host's. */
  @Override
  public void close() {}
}
