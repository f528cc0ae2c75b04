// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import javax.sql.DataSource;

/** A pool that hands out one connection, whose closing closes nothing. */
final class OnePool {

  private OnePool() {}

  static DataSource of(Connection only) {
    Connection kept =
        Intercepted.by(
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(only, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            },
            Connection.class);
    return Intercepted.by(
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return kept;
          }
          throw new UnsupportedOperationException(method.getName());
        },
        DataSource.class);
  }
}
