// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.h2.api.Trigger;

/**
 * Waits while H2 undoes a change to the row of a case file.
 *
 * <p>H2 puts the old row back, calls this, and then notes that it has; where that note meets
 * another of the same moment, it does both again, over whatever has been committed in between.
 */
public final class SlowUndoing implements Trigger {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(3);
  private static final int VERSION = 1;

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) {
    if ((Long) after[VERSION] <= (Long) before[VERSION]) {
      LockSupport.parkNanos(PAUSE);
    }
  }
}
