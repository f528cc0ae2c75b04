// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** How the store comes by a connection, and whose the transaction on it is. */
interface Transactions {

  /** Something done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Does all of the work, or leaves nothing of it behind. */
  <T> T writing(Work<T> work) throws SQLException;

  /**
   * Does work that changes something with one statement only, which needs no transaction of its
   * own.
   */
  default <T> T writingAtOnce(Work<T> work) throws SQLException {
    return writing(work);
  }

  /** Does work that changes nothing. */
  <T> T reading(Work<T> work) throws SQLException;

  /** Whether work that failed because another transaction was in the way may be done again. */
  boolean mayTryAgain();

  /** Whether writing commits; otherwise it is the host who does. */
  boolean commitsItself();

  /** Lets go of what was opened here. */
  void close() throws SQLException;

  /** Closes, and tells that it did. */
  default boolean closed() throws SQLException {
    close();
    return true;
  }
}
