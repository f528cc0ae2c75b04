// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in which one engine differs from another; what is not here is the same for all.
 *
 * <p>What is given here is standard SQL and JDBC 4.2, which an engine departs from only where it
 * must.
 */
@Immutable
interface Dialect {

  /** How the driver's metadata begin the engine's name. */
  String product();

  /**
   * The type of an id or a code: 64 unaccented characters, told apart and ordered by their code.
   */
  String idType(int length);

  /** The type of an entry's JSON: at least 1,048,576 characters, kept as they are. */
  String textType();

  /** The type of a moment, to the microsecond. */
  default String momentType() {
    return "timestamp(6) with time zone";
  }

  default String dayType() {
    return "date";
  }

  /** Whether an index is named with its schema; it stands in that of its table in any case. */
  default boolean qualifiesIndexes() {
    return false;
  }

  default String countType() {
    return "bigint";
  }

  /** Whether Flyway can make the tables. */
  default boolean isKnownToFlyway() {
    return true;
  }

  default void setMoment(PreparedStatement statement, int index, Instant moment)
      throws SQLException {
    statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
  }

  /** A moment as one text, whatever the engine keeps it as. */
  default String moment(ResultSet row, int index) throws SQLException {
    OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
    return moment == null ? "" : Moments.text(moment.toInstant());
  }

  default void setDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
    statement.setObject(index, day);
  }

  /** A day as one text, whatever the engine keeps it as. */
  default String day(ResultSet row, int index) throws SQLException {
    LocalDate day = row.getObject(index, LocalDate.class);
    return day == null ? "" : day.toString();
  }

  /**
   * What must be said first in a transaction that reads and then writes, about the files' table.
   */
  default Optional<String> toWriteLater(String files) {
    return Optional.empty();
  }

  /**
   * Whether undoing a change may put the old row back over one that another has committed since.
   *
   * <p>On such an engine a row that several change is changed only by who holds something else that
   * the others need first.
   */
  default boolean undoesMoreThanItsOwn() {
    return false;
  }

  /**
   * A query that finds so many rows at most, told to the engine before it plans; unless an engine
   * has words for it, the driver stops reading after so many.
   */
  default String atMost(int rows, String query) {
    return query;
  }

  /**
   * An insert so said that it takes the place of a row of the same key; empty where an engine has
   * no such words, and the row is deleted first.
   */
  default Optional<String> inPlace(String insert, List<String> key, List<String> others) {
    return Optional.empty();
  }

  /** Whether a right can be granted on some columns of a table. */
  default boolean grantsColumns() {
    return true;
  }

  /** The right to a schema that a user needs besides those to its tables, if there is one. */
  default Optional<String> useOfSchema(String schema) {
    return Optional.empty();
  }

  /** Whether a savepoint can be let go of; otherwise it stays until the transaction ends. */
  default boolean releasesSavepoints() {
    return true;
  }

  /** Whether the driver takes several statements, parted by semicolons, as one message. */
  default boolean takesSeveralStatements() {
    return false;
  }

  /** Whether one statement can change several tables, given arrays to make its rows of. */
  default boolean changesSeveralTablesAtOnce() {
    return false;
  }

  /** Whether many rows can be inserted as an array of texts for each column. */
  default boolean makesRowsOfArrays() {
    return false;
  }

  /** Whether the table that was asked for is not there. */
  default boolean lacksTable(SQLException failure) {
    return Set.of("42S02", "42S04", "42P01").contains(Silenced.state(failure));
  }

  /** Whether the table is there without a column that was asked for. */
  default boolean lacksColumn(SQLException failure) {
    return Set.of("42S22", "42703").contains(Silenced.state(failure));
  }

  /** Whether a row of that key is there already. */
  default boolean isTaken(SQLException failure) {
    return Silenced.state(failure).startsWith("23");
  }

  /** Whether another transaction was in the way, so that the same may succeed if tried again. */
  default boolean isInTheWay(SQLException failure) {
    return Silenced.state(failure).startsWith("40");
  }

  /** Whether the first column that was asked for tells upper from lower case. */
  default boolean tellsCaseApart(ResultSetMetaData shape) throws SQLException {
    return shape.isCaseSensitive(1);
  }

  /** Refuses a database that is set to lose what it has acknowledged. */
  default void refuseForgetful(Connection connection, Durability durability) throws SQLException {}

  /** Waits until all that was committed is on the disk; for engines whose commit does not. */
  default void force(Connection connection) throws SQLException {}

  /** Whether what was deleted stands in a log of the engine's until {@link #emptyLog}. */
  default boolean keepsDeletedInLog() {
    return false;
  }

  /** Takes what was deleted and committed out of the engine's log, or fails. */
  default void emptyLog(Connection connection) throws SQLException {}

  /** Whether committing leaves it to {@link #force} to reach the disk. */
  default boolean commitsBeforeTheDisk() {
    return false;
  }
}
