// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** H2: commits without waiting for the disk, and says so nowhere. */
final class H2Dialect implements Dialect {

  private static final String BLIND_TO_CASE = "VARCHAR_IGNORECASE";
  private static final int LOCK_TIMEOUT = 50200;
  private static final int CONCURRENT_UPDATE = 90131;

  @Override
  public String product() {
    return "H2";
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
  public boolean isInTheWay(SQLException failure) {
    return Dialect.super.isInTheWay(failure)
        || Set.of(LOCK_TIMEOUT, CONCURRENT_UPDATE).contains(failure.getErrorCode());
  }

  @Override
  public boolean tellsCaseApart(ResultSetMetaData shape) throws SQLException {
    return !shape.getColumnTypeName(1).equals(BLIND_TO_CASE);
  }

  @Override
  public boolean commitsBeforeTheDisk() {
    return true;
  }

  @Override
  public void force(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }
}
