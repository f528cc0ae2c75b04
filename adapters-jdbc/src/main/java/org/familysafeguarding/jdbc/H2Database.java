// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * An H2 database that is open: one connection keeps it so, and each piece of work gets another.
 *
 * <p>Once closed it stays closed; a later connection would open the file anew.
 */
final class H2Database implements DataSource {

  private static final String WRITE_DELAY =
      "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

  private final H2Address address;
  private final Connection keeper;
  private volatile boolean open = true;

  private H2Database(H2Address address, Connection keeper) {
    this.address = address;
    this.keeper = keeper;
  }

  static H2Database open(H2Address address) throws SQLException {
    Connection keeper = DriverManager.getConnection(address.withDurability());
    H2Database database = new H2Database(address, keeper);
    try {
      database.checkDurable();
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
    return database;
  }

  /** What the database says counts; an address can set more than it seems to. */
  private void checkDurable() throws SQLException {
    try (Statement statement = keeper.createStatement();
        ResultSet row = statement.executeQuery(WRITE_DELAY)) {
      while (row.next()) {
        if (row.getInt(1) != 0) {
          throw new IllegalArgumentException(
              "Address "
                  + address
                  + ": WRITE_DELAY must be 0, but is "
                  + row.getInt(1)
                  + " in the database");
        }
      }
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!open) {
      throw new SQLException("The store has been closed", "08003");
    }
    return DriverManager.getConnection(address.withDurability());
  }

  void close() throws SQLException {
    open = false;
    keeper.close();
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
