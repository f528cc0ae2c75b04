// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that breaks when it is told to, so that a store can be seen to bear it.
 *
 * <p>It stands before a sound one of any driver, and breaks the n-th connecting, statement, answer,
 * reading of a row, commit, rollback or closing from now, once, with an {@link SQLException} of
 * state 08006. It also counts what is asked of connections. For any number of threads.
 */
public final class FaultyDataSource {

  /** Where a data source can break. */
  public enum Fault {
    /** No connection is to be had. */
    CONNECTING,
    /** A statement is not even prepared. */
    PREPARING,
    /** A statement fails, and has done nothing. */
    EXECUTING,
    /**
     * A statement was done, and then the answer was lost; on a connection that commits by itself,
     * it was committed.
     */
    ANSWERING,
    /** The next row cannot be read. */
    READING,
    /** The commit fails, and nothing was committed. */
    COMMITTING,
    /** All was committed, and then the answer was lost. */
    ANSWERING_COMMIT,
    /** The rollback fails. */
    ROLLING_BACK,
    /** A connection cannot be closed, although it then is. */
    CLOSING
  }

  private static final String CONNECTION_FAILURE = "08006";

  private final DataSource sound;
  private final DataSource faulty;
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();
  private @Nullable Fault next;
  private int waiting;

  private FaultyDataSource(DataSource sound) {
    this.sound = requireNonNull(sound, "sound");
    this.faulty =
        proxy(DataSource.class, (proxy, method, arguments) -> onSource(method, arguments));
  }

  /** One that stands before this data source, and is sound for the time being. */
  public static FaultyDataSource over(DataSource sound) {
    return new FaultyDataSource(sound);
  }

  /** What to hand to the store. */
  public DataSource dataSource() {
    return faulty;
  }

  /** Breaks the n-th of these from now, counted from 1, and nothing after it. */
  public synchronized void breakAt(Fault fault, int nth) {
    if (nth < 1) {
      throw new IllegalArgumentException("nth must be 1 or more, but was " + nth);
    }
    next = requireNonNull(fault, "fault");
    waiting = nth;
  }

  /** Breaks nothing any more; tells whether what was to break has broken. */
  public synchronized boolean mend() {
    boolean broke = next == null;
    next = null;
    return broke;
  }

  /** How often a method without arguments, such as {@code commit}, was called on connections. */
  public int calls(String method) {
    return calls.getOrDefault(method, 0);
  }

  private synchronized void reach(Fault fault) throws SQLException {
    if (fault == next && --waiting == 0) {
      next = null;
      throw new SQLException("Broken on purpose at " + fault, CONNECTION_FAILURE);
    }
  }

  private @Nullable Object onSource(Method method, Object @Nullable [] arguments) throws Throwable {
    if (!method.getName().equals("getConnection")) {
      return call(sound, method, arguments);
    }
    reach(Fault.CONNECTING);
    calls.merge("getConnection", 1, Integer::sum);
    return connection((Connection) requireNonNull(call(sound, method, arguments)));
  }

  private Connection connection(Connection real) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (arguments == null) {
            calls.merge(method.getName(), 1, Integer::sum);
          }
          return onConnection(real, (Connection) proxy, method, arguments);
        });
  }

  private @Nullable Object onConnection(
      Connection real, Connection shown, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "commit" -> reach(Fault.COMMITTING);
      case "rollback" -> reach(Fault.ROLLING_BACK);
      case "prepareStatement", "prepareCall", "createStatement" -> reach(Fault.PREPARING);
      default -> {}
    }
    boolean isOpen = method.getName().equals("close") && !real.isClosed();
    Object answer = call(real, method, arguments);
    if (method.getName().equals("commit")) {
      reach(Fault.ANSWERING_COMMIT);
    } else if (isOpen) {
      reach(Fault.CLOSING);
    }
    return answer instanceof Statement statement ? statement(statement, shown, method) : answer;
  }

  private Object statement(Statement real, Connection shown, Method made) {
    return proxy(
        made.getReturnType(),
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return shown;
          }
          if (method.getName().startsWith("execute")) {
            reach(Fault.EXECUTING);
          }
          Object answer = call(real, method, arguments);
          if (method.getName().startsWith("execute")) {
            reach(Fault.ANSWERING);
          }
          return answer instanceof ResultSet rows ? rows(rows) : answer;
        });
  }

  private ResultSet rows(ResultSet real) {
    return proxy(
        ResultSet.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("next")) {
            reach(Fault.READING);
          }
          return call(real, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return Intercepted.by(handler, type);
  }

  private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
