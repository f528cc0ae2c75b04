// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Work that is done again where another transaction was in its way, which left nothing behind. */
final class Attempts {

  static final int MOST = 40;

  private static final long STEP = TimeUnit.MICROSECONDS.toNanos(500);

  private final Transactions transactions;
  private final Dialect dialect;

  Attempts(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  <T> T writing(Transactions.Work<T> work) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return transactions.writing(work);
      } catch (CommitFailedException failure) {
        throw failure.failure();
      } catch (SQLException failure) {
        boolean another = dialect.isInTheWay(failure) || dialect.isTaken(failure);
        if (!another || !transactions.mayTryAgain() || tries >= MOST) {
          throw failure;
        }
        pause(tries);
      }
    }
  }

  /** Waits a little longer each time. */
  static void pause(int tries) {
    LockSupport.parkNanos(tries * STEP);
  }
}
