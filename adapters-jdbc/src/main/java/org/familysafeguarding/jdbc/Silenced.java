// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import org.familysafeguarding.spi.CaseFileStoreException;

/**
 * A database's failure without the database's words.
 *
 * <p>Drivers repeat in their messages the rows they could not write, and with them what
 * practitioners wrote about a family. What is passed on is where it failed, the SQL state and the
 * vendor's number.
 */
final class Silenced {

  private Silenced() {}

  static CaseFileStoreException failure(String whileDoing, SQLException failure) {
    return new CaseFileStoreException(
        whileDoing + " failed: " + codes(failure), withoutWords(failure));
  }

  static SQLException withoutWords(SQLException failure) {
    SQLException silent =
        new SQLException(codes(failure), failure.getSQLState(), failure.getErrorCode());
    silent.setStackTrace(failure.getStackTrace());
    for (Throwable other : failure.getSuppressed()) {
      silent.addSuppressed(other instanceof SQLException sql ? withoutWords(sql) : other);
    }
    return silent;
  }

  /** The SQL state; empty where the driver gives none. */
  static String state(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState()).orElse("");
  }

  private static String codes(SQLException failure) {
    return failure.getClass().getSimpleName()
        + ", SQL state "
        + failure.getSQLState()
        + ", number "
        + failure.getErrorCode();
  }
}
