// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.familysafeguarding.spi.CaseFileStoreException;

/** PostgreSQL: a failed statement spoils its transaction, and collation is the database's. */
final class PostgresDialect implements Dialect {

  private static final String LOCK_WAIT = "55P03";

  @Override
  public String product() {
    return "PostgreSQL";
  }

  @Override
  public String idType(int length) {
    return "varchar(" + length + ") collate \"C\"";
  }

  @Override
  public String textType() {
    return "text";
  }

  /** Waiting for a lock longer than the host allows is meeting another transaction, too. */
  @Override
  public boolean isInTheWay(SQLException failure) {
    return Dialect.super.isInTheWay(failure) || Silenced.state(failure).equals(LOCK_WAIT);
  }

  @Override
  public String atMost(int rows, String query) {
    return query + " fetch first " + rows + " rows only";
  }

  @Override
  public Optional<String> inPlace(String insert, List<String> key, List<String> others) {
    String same = insert + " on conflict (" + String.join(", ", key) + ") do ";
    return Optional.of(
        others.isEmpty()
            ? same + "nothing"
            : others.stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", ", same + "update set ", "")));
  }

  @Override
  public boolean takesSeveralStatements() {
    return true;
  }

  @Override
  public Optional<String> useOfSchema(String schema) {
    return Optional.of("usage on schema " + schema);
  }

  @Override
  public boolean changesSeveralTablesAtOnce() {
    return true;
  }

  @Override
  public boolean makesRowsOfArrays() {
    return true;
  }

  @Override
  public void refuseForgetful(Connection connection, Durability durability) throws SQLException {
    refuseWhenOff(connection, "synchronous_commit");
    if (durability == Durability.POWER_LOSS) {
      refuseWhenOff(connection, "fsync");
    }
  }

  private static void refuseWhenOff(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      if (row.next() && row.getString(1).equals("off")) {
        String why =
            "PostgreSQL has "
                + setting
                + " off and may lose appends it has acknowledged; turn it on for this user";
        throw new CaseFileStoreException(why, new IllegalStateException(why));
      }
    }
  }
}
