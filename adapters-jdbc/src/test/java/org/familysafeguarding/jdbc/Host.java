// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A host with an H2 database in memory, who watches what is done with the connections it hands out.
 */
final class Host {

  private static final AtomicInteger MADE = new AtomicInteger();

  final JdbcDataSource database = new JdbcDataSource();
  final List<String> calls = new ArrayList<>();
  private boolean autoCommit = true;
  private int isolation = Connection.TRANSACTION_READ_COMMITTED;
  private String failing = "";

  Host() {
    database.setURL("jdbc:h2:mem:host" + MADE.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
  }

  Host autoCommit(boolean on) {
    autoCommit = on;
    return this;
  }

  Host isolation(int level) {
    isolation = level;
    return this;
  }

  /** Has the calls of these methods of a connection fail from now on; "" for none. */
  void failing(String methods) {
    failing = methods;
  }

  void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of what is found, with a blank between rows. */
  String ask(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return String.join(" ", found);
    }
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("getConnection");
              return watched(database.getConnection());
            });
  }

  private Connection watched(Connection connection) throws SQLException {
    connection.setTransactionIsolation(isolation);
    connection.setAutoCommit(autoCommit);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              note(connection, method.getName());
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private synchronized void note(Connection connection, String call) throws SQLException {
    if (List.of(failing.split(" ")).contains(call)) {
      throw new SQLException("The line is down, says the host about Marlowe", "08006", 7);
    }
    calls.add(call.equals("close") ? "close, autocommit " + connection.getAutoCommit() : call);
  }
}
