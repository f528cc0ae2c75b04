// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;

/** Work asked of the store, and how its failures are told. */
final class Calls {

  /** Something that a database may fail at. */
  @FunctionalInterface
  interface Try<T> {
    T run() throws SQLException;
  }

  private final Transactions transactions;
  private final Attempts attempts;

  Calls(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.attempts = new Attempts(transactions, dialect);
  }

  <T> T reading(String what, Transactions.Work<T> work) {
    return trying(what, () -> transactions.reading(work));
  }

  <T> T writing(String what, Transactions.Work<T> work) {
    return trying(what, () -> attempts.writing(work));
  }

  <T> T trying(String what, Try<T> tried) {
    try {
      return tried.run();
    } catch (SQLException failure) {
      throw Silenced.failure(what, failure);
    }
  }
}
