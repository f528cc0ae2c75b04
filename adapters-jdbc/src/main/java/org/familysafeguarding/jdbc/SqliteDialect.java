// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * SQLite: one writer at a time, no types for days and moments, no SQL states.
 *
 * <p>Days and moments are texts in the forms of ISO 8601, which sort as they follow one another. A
 * transaction that has read cannot always go on to write, so one that is to write begins with a
 * write that changes nothing.
 */
final class SqliteDialect implements Dialect {

  private static final int ERROR = 1;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int CONSTRAINT = 19;

  @Override
  public String product() {
    return "SQLite";
  }

  @Override
  public String idType(int length) {
    return "varchar(" + length + ")";
  }

  @Override
  public String textType() {
    return "text";
  }

  @Override
  public String momentType() {
    return "text";
  }

  @Override
  public String dayType() {
    return "text";
  }

  @Override
  public void setMoment(PreparedStatement statement, int index, Instant moment)
      throws SQLException {
    statement.setString(index, Moments.text(moment));
  }

  @Override
  public String moment(ResultSet row, int index) throws SQLException {
    return Objects.requireNonNullElse(row.getString(index), "");
  }

  @Override
  public void setDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
    statement.setString(index, day.toString());
  }

  @Override
  public String day(ResultSet row, int index) throws SQLException {
    return Objects.requireNonNullElse(row.getString(index), "");
  }

  @Override
  public Optional<String> toWriteLater(String files) {
    return Optional.of("update " + files + " set version = version where id = ''");
  }

  @Override
  public boolean keepsDeletedInLog() {
    return true;
  }

  /**
   * A checkpoint, which waits for whoever reads what was there before. None can be had within a
   * transaction.
   */
  @Override
  public void emptyLog(Connection connection) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet outcome = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      if (outcome.next() && outcome.getInt(1) != 0) {
        throw new SQLException("Another connection was in the way", "", BUSY);
      }
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  @Override
  public boolean lacksTable(SQLException failure) {
    return failure.getErrorCode() == ERROR && says(failure, "no such table");
  }

  @Override
  public boolean lacksColumn(SQLException failure) {
    return failure.getErrorCode() == ERROR && says(failure, "no such column");
  }

  private static boolean says(SQLException failure, String words) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains(words);
  }

  @Override
  public boolean isTaken(SQLException failure) {
    return primary(failure) == CONSTRAINT;
  }

  @Override
  public boolean isInTheWay(SQLException failure) {
    return primary(failure) == BUSY || primary(failure) == LOCKED;
  }

  /** The code without the details that extended codes carry above its first eight bits. */
  private static int primary(SQLException failure) {
    return failure.getErrorCode() & 0xff;
  }
}
