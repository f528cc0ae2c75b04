// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Connections, one of which dies at a commit, after whatever the test has it do there. */
final class DyingConnections {

  /** What happens at the commit, before the answer is lost. */
  @FunctionalInterface
  interface Fate {
    void befalls(Connection real) throws SQLException;
  }

  private final DataSource real;
  private Optional<Fate> next = Optional.empty();
  private boolean down;

  DyingConnections(DataSource real) {
    this.real = real;
  }

  /** Has the connection that commits next die there. */
  void dieAtNextCommit(Fate fate) {
    next = Optional.of(fate);
  }

  /** Whether a connection has died since that was asked for. */
  boolean oneDied() {
    return next.isEmpty();
  }

  /** Hands out no more connections. */
  void goDown() {
    down = true;
  }

  /** Hands connections out again. */
  void comeBack() {
    down = false;
  }

  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          if (down) {
            throw new SQLException("Nobody there, says the driver about Marlowe", "08001");
          }
          return watched(real.getConnection());
        });
  }

  private Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (method.getName().equals("commit") && next.isPresent()) {
            throw death(connection);
          }
          Object answer = method.invoke(connection, arguments);
          return answer instanceof PreparedStatement statement && connection.getAutoCommit()
              ? committing(statement, connection)
              : answer;
        });
  }

  /** A statement on a connection that commits by itself: its commit is part of the answer. */
  private PreparedStatement committing(PreparedStatement statement, Connection connection) {
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("execute") && next.isPresent() && writes(statement)) {
            connection.setAutoCommit(false);
            method.invoke(statement, arguments);
            throw death(connection);
          }
          return method.invoke(statement, arguments);
        });
  }

  private static boolean writes(PreparedStatement statement) {
    return statement.toString().contains("insert into");
  }

  private SQLException death(Connection connection) throws SQLException {
    Fate fate = next.orElseThrow();
    next = Optional.empty();
    fate.befalls(connection);
    connection.close();
    return new SQLException("The line is down, says the driver about Marlowe", "08006");
  }

  private interface Answer {
    Object to(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            DyingConnections.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return answer.to(method, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
