// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of one store on one engine. */
record CaseTables(Engine engine, String prefix, FileTable files, EntryTable entries) {

  static CaseTables of(Engine engine, StoreSettings settings) {
    String prefix = settings.qualifiedPrefix();
    Dialect dialect = engine.dialect();
    return new CaseTables(
        engine, prefix, new FileTable(prefix, dialect), new EntryTable(prefix, dialect));
  }

  Dialect dialect() {
    return engine.dialect();
  }

  /** What each table must have, its id first; the tables in the order in which they are made. */
  Map<String, String> expected() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(prefix + "case_file", "id, version, head_hash");
    expected.put(
        prefix + "case_entry",
        "entry_id, file_id, position, event_kind, occurred_on, recorded_at, recorded_by, payload,"
            + " hash");
    return expected;
  }

  /** Whether a table tells its ids apart by case; fails where it or a column is missing. */
  boolean tellsCaseApart(Connection connection, String table, String columns) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select " + columns + " from " + table + " where 1 = 0");
        ResultSet none = query.executeQuery()) {
      ResultSetMetaData shape = none.getMetaData();
      return dialect().tellsCaseApart(shape);
    }
  }
}
