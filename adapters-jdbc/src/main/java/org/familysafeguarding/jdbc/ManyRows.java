// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many rows for one table in one statement, as a column of texts for each column of the table.
 *
 * <p>For engines that make rows of arrays: they then run one statement and not one for each row.
 */
final class ManyRows {

  private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

  private final String into;
  private final String after;
  private final List<List<Object>> rows;

  /**
   * Rows for a table.
   *
   * @param into the table and its columns, as in a statement that inserts
   * @param after what the statement says after the values
   * @param rows a value for each of these columns
   */
  ManyRows(String into, String after, List<List<Object>> rows) {
    this.into = into;
    this.after = after;
    this.rows = rows;
  }

  /** Inserts them, in several statements where they are too much for one message. */
  void insert(Connection on) throws SQLException {
    int first = 0;
    while (first < rows.size()) {
      int next = first;
      long characters = 0;
      while (next < rows.size() && characters < MOST_CHARACTERS) {
        characters += characters(rows.get(next++));
      }
      insert(on, rows.subList(first, next));
      first = next;
    }
  }

  private static long characters(List<Object> row) {
    long characters = 0;
    for (Object value : row) {
      characters += value instanceof String text ? text.length() : 0;
    }
    return characters;
  }

  private void insert(Connection on, List<List<Object>> some) throws SQLException {
    ManyRows part = new ManyRows(into, after, some);
    try (PreparedStatement insert = on.prepareStatement(part.statement(""))) {
      part.bind(insert, 1);
      insert.executeUpdate();
    }
  }

  /** The statement, whose rows are also those of what is named before them, such as "head, ". */
  String statement(String beside) {
    List<String> values = new ArrayList<>();
    for (String type : types()) {
      values.add("c" + values.size() + "::" + type);
    }
    String names =
        IntStream.range(0, columns()).mapToObj(at -> "c" + at).collect(Collectors.joining(", "));
    return into
        + " select "
        + String.join(", ", values)
        + " from "
        + beside
        + "unnest("
        + String.join(", ", Collections.nCopies(columns(), "?::text[]"))
        + ") as given ("
        + names
        + ")"
        + after;
  }

  boolean isOne() {
    return rows.size() == 1;
  }

  /** The statement for a single row, of values that need no array. */
  String statementOfOne(String beside) {
    return types().stream()
        .map(type -> "?::" + type)
        .collect(Collectors.joining(", ", into + " select ", " from " + beside + after));
  }

  /** Fills the places of that statement, from that one on; tells which comes next. */
  int bindOne(PreparedStatement statement, int first) throws SQLException {
    int next = first;
    for (Object value : rows.get(0)) {
      statement.setString(next++, text(value));
    }
    return next;
  }

  /** Fills the places of the statement, from that one on; tells which comes next. */
  int bind(PreparedStatement statement, int first) throws SQLException {
    for (int at = 0; at < columns(); at++) {
      Connection on = statement.getConnection();
      statement.setArray(first + at, on.createArrayOf("text", texts(at)));
    }
    return first + columns();
  }

  private int columns() {
    return rows.get(0).size();
  }

  /** The type of each column, as PostgreSQL names it. */
  List<String> types() {
    List<String> types = new ArrayList<>(columns());
    for (int at = 0; at < columns(); at++) {
      types.add(type(at));
    }
    return types;
  }

  /** The type of the first value that is there; a column without any takes the type of days. */
  private String type(int at) {
    for (List<Object> row : rows) {
      Object value = row.get(at);
      if (!(value instanceof Optional<?> perhaps)) {
        return type(value);
      } else if (perhaps.isPresent()) {
        return type(perhaps.get());
      }
    }
    return "date";
  }

  private static String type(Object value) {
    if (value instanceof LocalDate) {
      return "date";
    } else if (value instanceof Instant) {
      return "timestamptz";
    }
    return value instanceof Number ? "bigint" : "text";
  }

  private @Nullable String[] texts(int at) {
    @Nullable String[] texts = new String[rows.size()];
    for (int row = 0; row < texts.length; row++) {
      texts[row] = text(rows.get(row).get(at));
    }
    return texts;
  }

  private static @Nullable String text(Object value) {
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(ManyRows::text).orElse(null);
    }
    return value instanceof Instant moment ? Moments.text(moment) : value.toString();
  }
}
