// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.List;
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

  /**
   * The states that leave it open: broken connections, servers that stop or break, and answers that
   * say that the end of the statement is not known.
   */
  private static final List<String> UNSURE = List.of("08", "40003", "57P", "58", "F0", "XX");

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

  /**
   * Whether the database itself says that a statement failed, and so did nothing. A line that broke
   * or a server that went down may have come after all was done.
   */
  static boolean saysWhatBecameOfIt(SQLException failure) {
    String state = state(failure);
    return !state.isEmpty() && UNSURE.stream().noneMatch(state::startsWith);
  }

  private static String codes(SQLException failure) {
    return failure.getClass().getSimpleName()
        + ", SQL state "
        + failure.getSQLState()
        + ", number "
        + failure.getErrorCode();
  }
}
