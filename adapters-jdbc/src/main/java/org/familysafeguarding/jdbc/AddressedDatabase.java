// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A database that is open at an address; each piece of work gets a connection of its own.
 *
 * <p>An embedded database is kept open by one connection more. Once closed it stays closed; a later
 * connection would open the file anew.
 */
final class AddressedDatabase implements DataSource {

  private final String url;
  private final Optional<Connection> keeper;
  private volatile boolean open = true;

  private AddressedDatabase(String url, Optional<Connection> keeper) {
    this.url = url;
    this.keeper = keeper;
  }

  static AddressedDatabase embedded(String url) throws SQLException {
    return new AddressedDatabase(url, Optional.of(DriverManager.getConnection(url)));
  }

  static AddressedDatabase server(String url) {
    return new AddressedDatabase(url, Optional.empty());
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!open) {
      throw new SQLException("The store has been closed", "08003");
    }
    return DriverManager.getConnection(url);
  }

  void close() throws SQLException {
    open = false;
    if (keeper.isPresent()) {
      keeper.get().close();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The address says who connects");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException("Nothing is logged");
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("Nothing is logged");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("Connecting takes as long as it takes");
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("Nothing is logged");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Nothing is wrapped");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
