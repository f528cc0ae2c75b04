// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A pool that hands out one connection, whose closing closes nothing. */
final class OnePool {

  private OnePool() {}

  static DataSource of(Connection only) {
    Connection kept =
        proxy(
            Connection.class,
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(only, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return kept;
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(OnePool.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
