// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** Microsoft SQL Server. Reviewed, never run. */
final class SqlServerDialect implements Dialect {

  private static final int NO_SUCH_TABLE = 208;
  private static final int NO_SUCH_COLUMN = 207;
  private static final int DEADLOCK = 1205;
  private static final int SNAPSHOT_CONFLICT = 3960;
  private static final int DUPLICATE_KEY = 2627;
  private static final int DUPLICATE_INDEX_KEY = 2601;

  @Override
  public String product() {
    return "Microsoft SQL Server";
  }

  @Override
  public String idType(int length) {
    return "varchar(" + length + ") collate Latin1_General_BIN2";
  }

  @Override
  public String textType() {
    return "nvarchar(max)";
  }

  @Override
  public String momentType() {
    return "datetimeoffset(6)";
  }

  @Override
  public boolean lacksTable(SQLException failure) {
    return failure.getErrorCode() == NO_SUCH_TABLE;
  }

  @Override
  public boolean lacksColumn(SQLException failure) {
    return failure.getErrorCode() == NO_SUCH_COLUMN;
  }

  @Override
  public boolean isTaken(SQLException failure) {
    return Set.of(DUPLICATE_KEY, DUPLICATE_INDEX_KEY).contains(failure.getErrorCode());
  }

  @Override
  public boolean isInTheWay(SQLException failure) {
    return Set.of(DEADLOCK, SNAPSHOT_CONFLICT).contains(failure.getErrorCode());
  }

  @Override
  public boolean releasesSavepoints() {
    return false;
  }
}
