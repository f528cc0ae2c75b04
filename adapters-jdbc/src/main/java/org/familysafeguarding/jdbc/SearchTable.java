// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of rows to search by, and all that is said to it. */
final class SearchTable {

  private final int keyColumns;
  private final String insert;
  private final String deleteFirst;
  private final Optional<String> inPlace;
  private final String end;
  private final String selectKeys;
  private final String clear;

  /**
   * A table of that name, with prefix and schema.
   *
   * @param key the columns that no two rows have alike, the file's first
   * @param others the columns that follow
   */
  SearchTable(String name, List<String> key, List<String> others, Dialect dialect) {
    String columns = String.join(", ", Iterables.concat(key, others));
    String places = String.join(", ", Collections.nCopies(key.size() + others.size(), "?"));
    String ofThatKey = " where " + String.join(" = ? and ", key) + " = ?";
    this.keyColumns = key.size();
    this.insert = "insert into " + name + " (" + columns + ") values (" + places + ")";
    this.inPlace = dialect.inPlace(insert, key, others);
    this.deleteFirst = "delete from " + name + ofThatKey;
    this.end = "update " + name + " set ended_on = ?" + ofThatKey;
    this.selectKeys = "select " + String.join(", ", key) + " from " + name + " where file_id = ?";
    this.clear = "delete from " + name + " where file_id = ?";
  }

  /** Has rows written that are not there yet. */
  void write(Script script, List<List<Object>> rows) {
    script.thenEach(insert, rows);
  }

  /** Has rows written of which some may be there already, with other values. */
  void replace(Script script, List<List<Object>> rows) {
    if (inPlace.isEmpty()) {
      script.thenEach(deleteFirst, rows.stream().map(row -> row.subList(0, keyColumns)).toList());
    }
    script.thenEach(inPlace.orElse(insert), rows);
  }

  /** The keys of the rows that a file has. */
  List<List<Object>> keys(Connection on, Sql sql, Object file) throws SQLException {
    return sql.list(on, selectKeys, this::key, file);
  }

  private List<Object> key(ResultSet row) throws SQLException {
    List<Object> key = new ArrayList<>();
    for (int column = 1; column <= keyColumns; column++) {
      key.add(row.getString(column));
    }
    return key;
  }

  /** Takes away what has one of these keys and is none of these rows. */
  void removeOthers(Script script, List<List<Object>> keys, List<List<Object>> rows) {
    Set<String> stay = new HashSet<>();
    rows.forEach(row -> stay.add(Sql.text(row.subList(0, keyColumns))));
    script.thenEach(
        deleteFirst, keys.stream().filter(key -> !stay.contains(Sql.text(key))).toList());
  }

  /** Has all rows of a file taken away. */
  void clear(Script script, Object file) {
    script.then(clear, file);
  }

  /** Has the days written on which what has these ids ended. */
  void end(Script script, Object file, Map<String, LocalDate> ended) {
    ended.forEach((id, day) -> script.then(end, day, file, id));
  }
}
