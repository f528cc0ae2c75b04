// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Oracle Database, with AL32UTF8 as its character set. Reviewed, never run. */
final class OracleDialect implements Dialect {

  private static final int UNIQUE = 1;
  private static final int NO_SUCH_TABLE = 942;
  private static final int NO_SUCH_COLUMN = 904;
  private static final int DEADLOCK = 60;
  private static final int CANNOT_SERIALIZE = 8177;

  @Override
  public String product() {
    return "Oracle";
  }

  @Override
  public String idType(int length) {
    return "varchar2(" + length + " char)";
  }

  @Override
  public boolean qualifiesIndexes() {
    return true;
  }

  @Override
  public String textType() {
    return "clob";
  }

  @Override
  public String countType() {
    return "number(19)";
  }

  /** An Oracle date has a time of day, which is midnight here. */
  @Override
  public String day(ResultSet row, int index) throws SQLException {
    LocalDateTime midnight = row.getObject(index, LocalDateTime.class);
    if (midnight == null) {
      return "";
    }
    LocalDate day = midnight.toLocalDate();
    return midnight.equals(day.atStartOfDay()) ? day.toString() : midnight.toString();
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
    return failure.getErrorCode() == UNIQUE;
  }

  @Override
  public boolean isInTheWay(SQLException failure) {
    return Set.of(DEADLOCK, CANNOT_SERIALIZE).contains(failure.getErrorCode());
  }

  @Override
  public boolean releasesSavepoints() {
    return false;
  }
}
