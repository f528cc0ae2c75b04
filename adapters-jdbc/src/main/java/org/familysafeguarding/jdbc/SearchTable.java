// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * One table of rows to search by.
 *
 * @param name with prefix and schema
 * @param key the columns that no two rows have alike, the file's first
 * @param others the columns that follow
 */
record SearchTable(String name, List<String> key, List<String> others) {

  SearchTable {
    key = List.copyOf(key);
    others = List.copyOf(others);
  }

  /** Has rows written that are not there yet. */
  void write(Script script, List<List<Object>> rows) {
    script.thenEach(insert(), rows);
  }

  /** Has rows written of which some may be there already, with other values. */
  void replace(Script script, List<List<Object>> rows, Dialect dialect) {
    String inPlace = dialect.inPlaceOf(key, others);
    if (inPlace.isEmpty()) {
      script.thenEach(
          "delete from " + name + " where " + String.join(" = ? and ", key) + " = ?",
          rows.stream().map(row -> row.subList(0, key.size())).toList());
    }
    script.thenEach(insert() + inPlace, rows);
  }

  private String insert() {
    List<String> columns = Stream.concat(key.stream(), others.stream()).toList();
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return "insert into " + name + " (" + String.join(", ", columns) + ") values (" + places + ")";
  }

  /** Has all rows of a file taken away. */
  void clear(Script script, Object file) {
    script.then("delete from " + name + " where file_id = ?", file);
  }

  /** Has the day written on which what that key stands for ended. */
  void end(Script script, Object day, Object file, Object id) {
    script.then(
        "update " + name + " set ended_on = ? where " + String.join(" = ? and ", key) + " = ?",
        day,
        file,
        id);
  }
}
