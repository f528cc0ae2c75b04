// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Set;

/**
 * HSQLDB: under MVCC, of two who write to one row the later waits where it reads what is committed,
 * and is turned away at once from repeatable read on.
 */
final class HsqldbDialect implements Dialect {

  private static final int OBJECT_NOT_FOUND = -5501;

  @Override
  public String product() {
    return "HSQL Database Engine";
  }

  @Override
  public String idType(int length) {
    return "varchar(" + length + ")";
  }

  @Override
  public boolean qualifiesIndexes() {
    return true;
  }

  @Override
  public String textType() {
    return "varchar(1048576)";
  }

  @Override
  public boolean isKnownToFlyway() {
    return false;
  }

  /** One state stands for tables and columns; a table is far more often what is missing. */
  @Override
  public boolean lacksTable(SQLException failure) {
    return Set.of(OBJECT_NOT_FOUND).contains(failure.getErrorCode());
  }
}
