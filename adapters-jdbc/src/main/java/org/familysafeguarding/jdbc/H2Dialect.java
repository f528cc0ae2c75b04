// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.spi.CaseFileStoreException;

/** H2: commits without waiting for the disk, and says so nowhere. */
final class H2Dialect implements Dialect {

  private static final String BLIND_TO_CASE = "VARCHAR_IGNORECASE";
  private static final String WRITE_DELAY =
      "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";
  private static final String IN_MEMORY = "jdbc:h2:mem:";

  /**
   * Versions that, having written to a gap in the file, leave it to a later write to put down
   * where: what was acknowledged in between is not found again if the process is killed.
   */
  private static final Set<String> FORGETFUL = Set.of("2.5.250", "2.5.252");

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
  public boolean grantsColumns() {
    return false;
  }

  @Override
  public void refuseForgetful(Connection connection, Durability durability) throws SQLException {
    DatabaseMetaData told = connection.getMetaData();
    refuseForgetful(told.getURL(), told.getDatabaseProductVersion());
    if (!told.getURL().startsWith(IN_MEMORY)) {
      refuseDelay(connection);
    }
  }

  /** What the database says counts; an address can set more than it seems to. */
  private static void refuseDelay(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WRITE_DELAY)) {
      if (row.next() && row.getInt(1) != 0) {
        String why =
            "H2 has WRITE_DELAY "
                + row.getInt(1)
                + ", and would lose appends it has acknowledged; put ;WRITE_DELAY=0 into its"
                + " address";
        throw new CaseFileStoreException(why, new IllegalStateException(why));
      }
    }
  }

  /** Refuses a version that forgets; in memory, all is gone with the process anyway. */
  static void refuseForgetful(String address, String version) {
    String number = version.split(" ", 2)[0];
    if (!address.startsWith(IN_MEMORY) && FORGETFUL.contains(number)) {
      String why =
          "H2 "
              + number
              + " may lose appends it has acknowledged when its process is killed; use 2.4.240";
      throw new CaseFileStoreException(why, new IllegalStateException(why));
    }
  }

  /**
   * H2 puts a row back and then takes the note of it out of its log; where that fails because the
   * store is being written just then, it does both again. In between the row is free for others.
   */
  @Override
  public boolean undoesMoreThanItsOwn() {
    return true;
  }

  /** It looks for the primary key, and has no words for a row that is nothing but its key. */
  @Override
  public Optional<String> inPlace(String insert, List<String> key, List<String> others) {
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(insert.replaceFirst("insert", "merge"));
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
