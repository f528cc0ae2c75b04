// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Work that is done again where another transaction was in its way, which left nothing behind, and
 * where the commit failed and the database says that nothing was kept.
 */
final class Attempts {

  static final int MOST = 40;

  /** The SQL state with which work is to be done again that found its rows changed meanwhile. */
  static final String IN_THE_WAY = "40001";

  private static final long STEP = TimeUnit.MICROSECONDS.toNanos(500);

  private final Transactions transactions;
  private final Dialect dialect;

  Attempts(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  /** Does work of which nobody can tell afterwards whether it was done. */
  <T> T writing(Transactions.Work<T> work) throws SQLException {
    return writing(work, on -> Optional.empty(), false);
  }

  /** Does work once, even where a commit fails that was kept: the database is asked for what is. */
  <T> T once(Transactions.Work<T> work, Transactions.Work<Optional<T>> done) throws SQLException {
    return writing(work, done, true);
  }

  private <T> T writing(
      Transactions.Work<T> work, Transactions.Work<Optional<T>> done, boolean canBeTold)
      throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return transactions.writing(work);
      } catch (CommitFailedException failure) {
        Optional<T> found = canBeTold ? found(done, failure.failure()) : Optional.empty();
        if (found.isPresent()) {
          return found.get();
        }
        refuse(canBeTold, tries, failure.failure());
      } catch (SQLException failure) {
        refuse(isWorthAnotherTry(failure), tries, failure);
      }
      pause(tries);
    }
  }

  private <T> Optional<T> found(Transactions.Work<Optional<T>> done, SQLException failure)
      throws SQLException {
    try {
      return transactions.reading(done);
    } catch (SQLException another) {
      failure.addSuppressed(another);
      throw failure;
    }
  }

  private boolean isWorthAnotherTry(SQLException failure) {
    return Silenced.state(failure).equals(IN_THE_WAY)
        || dialect.isInTheWay(failure)
        || dialect.isTaken(failure);
  }

  private void refuse(boolean worthIt, int tries, SQLException failure) throws SQLException {
    if (!worthIt || !transactions.mayTryAgain() || tries >= MOST) {
      throw failure;
    }
  }

  /** Waits a little longer each time. */
  static void pause(int tries) {
    LockSupport.parkNanos(tries * STEP);
  }
}
