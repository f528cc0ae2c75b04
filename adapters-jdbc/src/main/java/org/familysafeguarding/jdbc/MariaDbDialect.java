// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/** MariaDB: moments without a time zone, and a collation that must be chosen for each column. */
class MariaDbDialect implements Dialect {

  private static final int LOCK_WAIT = 1205;
  private static final int CHANGED_SINCE_READ = 1020;

  @Override
  public String product() {
    return "MariaDB";
  }

  @Override
  public String idType(int length) {
    return "varchar(" + length + ") character set ascii collate ascii_bin";
  }

  @Override
  public String textType() {
    return "longtext character set utf8mb4 collate utf8mb4_bin";
  }

  @Override
  public String momentType() {
    return "datetime(6)";
  }

  @Override
  public void setMoment(PreparedStatement statement, int index, Instant moment)
      throws SQLException {
    statement.setObject(index, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  @Override
  public String moment(ResultSet row, int index) throws SQLException {
    LocalDateTime moment = row.getObject(index, LocalDateTime.class);
    return moment == null ? "" : Moments.text(moment.toInstant(ZoneOffset.UTC));
  }

  @Override
  public boolean isInTheWay(SQLException failure) {
    return Dialect.super.isInTheWay(failure)
        || Set.of(LOCK_WAIT, CHANGED_SINCE_READ).contains(failure.getErrorCode());
  }
}
