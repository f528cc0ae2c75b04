// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.EntryId;

/** The two tables, and everything that is ever said to them. */
final class CaseTables {

  private final String files;
  private final String entries;

  CaseTables(String prefix) {
    this.files = prefix + "case_file";
    this.entries = prefix + "case_entry";
  }

  List<String> names() {
    return List.of(files, entries);
  }

  /**
   * The names of the types of a table's id columns; fails where the table or a column is missing.
   */
  List<String> idTypes(Connection connection, String table) throws SQLException {
    String columns =
        table.equals(files)
            ? "id, version"
            : "file_id, entry_id, position, event_kind, occurred_on, recorded_at, recorded_by,"
                + " payload";
    try (PreparedStatement query =
            connection.prepareStatement("select " + columns + " from " + table + " where 1 = 0");
        ResultSet none = query.executeQuery()) {
      ResultSetMetaData shape = none.getMetaData();
      return List.of(shape.getColumnTypeName(1), shape.getColumnTypeName(2));
    }
  }

  /** The file's version; 0 where it has no entries. */
  long version(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select version from " + files + " where id = ?")) {
      query.setString(1, file.value());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  /** Begins a file; a second to do so meets the primary key. */
  void begin(Connection connection, CaseFileId file, long version) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + files + " (id, version) values (?, ?)")) {
      insert.setString(1, file.value());
      insert.setLong(2, version);
      insert.executeUpdate();
    }
  }

  /** Compares and sets the version in one step; tells whether it was the expected one. */
  boolean advance(Connection connection, CaseFileId file, long expected, long version)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update " + files + " set version = ? where id = ? and version = ?")) {
      update.setLong(1, version);
      update.setString(2, file.value());
      update.setLong(3, expected);
      return update.executeUpdate() == 1;
    }
  }

  void insert(Connection connection, CaseFileId file, long firstPosition, List<EntryRow> rows)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into "
                + entries
                + " (file_id, position, entry_id, event_kind, occurred_on, recorded_at,"
                + " recorded_by, payload) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, file.value());
      long position = firstPosition;
      for (EntryRow row : rows) {
        insert.setLong(2, position++);
        insert.setString(3, row.entry().id().value());
        insert.setString(4, row.eventKind());
        insert.setObject(5, row.occurredOn());
        insert.setObject(6, row.recordedAt());
        insert.setString(7, row.entry().recordedBy().value());
        insert.setString(8, row.payload());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** What the file's entries were written as, and the version they should add up to. */
  StoredFile stored(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select f.version, e.payload from "
                + files
                + " f left join "
                + entries
                + " e on e.file_id = f.id where f.id = ? order by e.position")) {
      query.setString(1, file.value());
      long version = 0;
      List<String> payloads = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          version = row.getLong(1);
          String payload = row.getString(2);
          if (payload != null) {
            payloads.add(payload);
          }
        }
      }
      return new StoredFile(version, payloads);
    }
  }

  List<CaseFileId> files(Connection connection) throws SQLException {
    List<CaseFileId> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select id from " + files);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        found.add(new CaseFileId(row.getString(1)));
      }
    }
    return found;
  }

  Set<EntryId> entryIds(Connection connection, CaseFileId file) throws SQLException {
    Set<EntryId> found = new HashSet<>();
    try (PreparedStatement query =
        connection.prepareStatement("select entry_id from " + entries + " where file_id = ?")) {
      query.setString(1, file.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new EntryId(row.getString(1)));
        }
      }
    }
    return found;
  }
}
