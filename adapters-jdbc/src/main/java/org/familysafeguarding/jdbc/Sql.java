// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements with values in them, as an engine takes them. */
record Sql(Dialect dialect, int atMost) {

  Sql(Dialect dialect) {
    this(dialect, 0);
  }

  /** The same, finding so many rows at most. */
  Sql atMost(int rows) {
    return new Sql(dialect, rows);
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs a statement; tells how many rows it changed. */
  int run(Connection on, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Runs a statement once for each list of values. */
  void batch(Connection on, String sql, List<List<Object>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        bind(statement, row.toArray());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** What is found, row by row. */
  <T> List<T> list(Connection on, String sql, RowReader<T> reader, Object... values)
      throws SQLException {
    List<T> found = new ArrayList<>();
    String query = atMost == 0 ? sql : dialect.atMost(atMost, sql);
    try (PreparedStatement statement = on.prepareStatement(query)) {
      bind(statement, values);
      statement.setMaxRows(atMost);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.of(row));
        }
      }
    }
    return found;
  }

  void bind(PreparedStatement statement, Object... values) throws SQLException {
    bindFrom(statement, 1, List.of(values));
  }

  /** Binds from that place on; tells which place comes next. */
  int bindFrom(PreparedStatement statement, int first, List<Object> values) throws SQLException {
    for (int at = 0; at < values.size(); at++) {
      bind(statement, first + at, values.get(at));
    }
    return first + values.size();
  }

  private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    if (value instanceof Optional<?> perhaps) {
      if (perhaps.isPresent()) {
        bind(statement, index, perhaps.get());
      } else {
        statement.setNull(index, Types.NULL);
      }
    } else if (value instanceof Instant moment) {
      dialect.setMoment(statement, index, moment);
    } else if (value instanceof LocalDate day) {
      dialect.setDay(statement, index, day);
    } else if (value instanceof Number number) {
      statement.setLong(index, number.longValue());
    } else {
      statement.setString(index, value.toString());
    }
  }

  Instant moment(ResultSet row, int index) throws SQLException {
    return Instant.parse(dialect.moment(row, index));
  }

  LocalDate day(ResultSet row, int index) throws SQLException {
    return LocalDate.parse(dialect.day(row, index));
  }

  /** The values of a row as one text. */
  static String text(List<Object> row) {
    return row.stream()
        .map(
            value ->
                value instanceof Optional<?> perhaps
                    ? perhaps.map(Object::toString).orElse("")
                    : value.toString())
        .collect(Collectors.joining("|"));
  }

  /** A text; empty where there is none. */
  static String text(ResultSet row, int index) throws SQLException {
    return Objects.requireNonNullElse(row.getString(index), "");
  }
}
