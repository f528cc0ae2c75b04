// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.FileCursor;

/** The table that has one row for each file, and everything that is said to it. */
final class FileTable {

  private final String table;
  private final String advance;
  private final String fillIn;
  private final Sql sql;
  private final Optional<String> toWriteLater;

  FileTable(String prefix, Dialect dialect) {
    this.table = prefix + "case_file";
    this.advance =
        "update "
            + table
            + " set version = ?, head_hash = ?"
            + " where id = ? and version = ? and head_hash = ? and erased = 0";
    this.fillIn = "update " + table + " set head_hash = ? where id = ? and version = ?";
    this.sql = new Sql(dialect);
    this.toWriteLater = dialect.toWriteLater(table);
  }

  /** Begins a transaction that reads first and writes later. */
  void aboutToWrite(Connection connection) throws SQLException {
    if (toWriteLater.isPresent()) {
      try (PreparedStatement first = connection.prepareStatement(toWriteLater.get())) {
        first.executeUpdate();
      }
    }
  }

  FileHead head(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select version, head_hash, erased from " + table + " where id = ?")) {
      query.setString(1, file.value());
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new FileHead(
                row.getLong(1), Optional.ofNullable(row.getString(2)), row.getLong(3) != 0)
            : FileHead.NONE;
      }
    }
  }

  /** Begins a file; a second to do so meets the primary key. */
  void begin(Script script, CaseFileId file, FileHead head) {
    script.then(
        "insert into " + table + " (version, head_hash, id) values (?, ?, ?)",
        head.version(),
        head.hash().orElseThrow(),
        file);
  }

  /** Compares and sets the head in one step, which changes no row if it is another. */
  void advance(Script script, CaseFileId file, FileHead from, FileHead to) {
    script.then(
        advance,
        to.version(),
        to.hash().orElseThrow(),
        file,
        from.version(),
        from.hash().orElseThrow());
  }

  /** Gives a file its hash that was kept before there were any; tells whether it is still there. */
  boolean fillIn(Connection connection, CaseFileId file, FileHead head) throws SQLException {
    return sql.run(connection, fillIn, head.hash().orElseThrow(), file, head.version()) == 1;
  }

  /** Keeps others from changing the file until the transaction ends. */
  void lock(Connection connection, CaseFileId file) throws SQLException {
    aboutToWrite(connection);
    try (PreparedStatement update =
        connection.prepareStatement("update " + table + " set version = version where id = ?")) {
      update.setString(1, file.value());
      update.executeUpdate();
    }
  }

  /** Marks the file as erased; its row stays, as part of its tombstone. */
  void markErased(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update " + table + " set erased = 1 where id = ?")) {
      update.setString(1, file.value());
      update.executeUpdate();
    }
  }

  List<CaseFileId> files(Connection connection) throws SQLException {
    return ids(connection, "select id from " + table + " where erased = 0");
  }

  /** Files that are marked as erased. */
  List<CaseFileId> erased(Connection connection) throws SQLException {
    return ids(connection, "select id from " + table + " where erased <> 0");
  }

  /** The first files after the cursor; ids are ordered by their code on every engine. */
  List<CaseFileId> page(Connection connection, FileCursor cursor, int atMost) throws SQLException {
    String last = cursor.last().map(CaseFileId::value).orElse("");
    return sql.atMost(atMost)
        .list(
            connection,
            "select id from " + table + " where id > ? and erased = 0 order by id",
            row -> new CaseFileId(row.getString(1)),
            last.isEmpty() ? " " : last);
  }

  /** Those of these files that have a row, erased or not. */
  List<CaseFileId> known(Connection connection, List<CaseFileId> files) throws SQLException {
    String places = String.join(", ", Collections.nCopies(files.size(), "?"));
    return sql.list(
        connection,
        "select id from " + table + " where id in (" + places + ")",
        row -> new CaseFileId(row.getString(1)),
        files.toArray());
  }

  /** Files that were kept before there were hashes. */
  List<CaseFileId> unchained(Connection connection) throws SQLException {
    return ids(connection, "select id from " + table + " where head_hash is null");
  }

  private static List<CaseFileId> ids(Connection connection, String sql) throws SQLException {
    List<CaseFileId> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        found.add(new CaseFileId(row.getString(1)));
      }
    }
    return found;
  }
}
