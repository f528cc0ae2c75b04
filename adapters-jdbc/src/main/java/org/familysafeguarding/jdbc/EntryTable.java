// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.EntryId;

/** The table that has one row for each entry, and everything that is said to it. */
final class EntryTable {

  private static final String COLUMNS =
      "position, entry_id, event_kind, occurred_on, recorded_at, recorded_by, payload, hash";

  private static final String QUALIFIED_COLUMNS =
      "e.position, e.entry_id, e.event_kind, e.occurred_on, e.recorded_at, e.recorded_by,"
          + " e.payload, e.hash";
  private static final String OF_ONE_FILE =
      " from %s f left join %s e on e.file_id = f.id where f.id = ? order by e.position";

  /** The hash beside the last entry only, for a load is to carry no more than it needs. */
  private static final String HASH_OF_LAST =
      "case when e.position = f.version - 1 then f.head_hash end";

  private final String files;
  private final String table;
  private final String insert;
  private final String ofOneFile;
  private final String selectPayloads;
  private final Dialect dialect;

  EntryTable(String prefix, Dialect dialect) {
    this.files = prefix + "case_file";
    this.table = prefix + "case_entry";
    this.insert = "insert into " + table + " (" + COLUMNS + ", file_id) values (?,?,?,?,?,?,?,?,?)";
    this.ofOneFile = OF_ONE_FILE.formatted(files, table);
    this.selectPayloads = "select f.version, " + HASH_OF_LAST + ", f.erased, e.payload" + ofOneFile;
    this.dialect = dialect;
  }

  /** Adds these rows, the first of them at that position. */
  void insert(Script script, CaseFileId file, long first, List<ChainedRow> rows) {
    long position = first;
    for (ChainedRow chained : rows) {
      EntryRow row = chained.row();
      script.then(
          insert,
          position++,
          row.columns().entryId(),
          row.columns().eventKind(),
          row.entry().occurredOn(),
          row.entry().recordedAt(),
          row.columns().recordedBy(),
          row.payload(),
          chained.hash(),
          file);
    }
  }

  /** A file's head, and its entries of these kinds; one moment's view of both. */
  KnownFile known(Connection connection, CaseFileId file, String kinds) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select f.version, f.head_hash, f.erased, e.payload"
                + ofOneFile.replace(" where ", " and e.event_kind in (" + kinds + ") where "))) {
      query.setString(1, file.value());
      FileHead head = FileHead.NONE;
      List<String> payloads = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          head = head(row);
          Optional.ofNullable(row.getString(4)).ifPresent(payloads::add);
        }
      }
      return new KnownFile(head, payloads, payloads.isEmpty());
    }
  }

  private static FileHead head(ResultSet row) throws SQLException {
    return new FileHead(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getLong(3) != 0);
  }

  /** What the file's entries were written as, in order, and the version they should add up to. */
  StoredFile payloads(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(selectPayloads)) {
      query.setString(1, file.value());
      FileHead head = FileHead.NONE;
      List<String> payloads = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          head = head(row);
          Optional.ofNullable(row.getString(4)).ifPresent(payloads::add);
        }
      }
      return new StoredFile(head, payloads);
    }
  }

  /** Every column of the file's rows, in order, and its head; one moment's view of both. */
  StoredChain chain(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select f.version, f.head_hash, f.erased, " + QUALIFIED_COLUMNS + ofOneFile)) {
      query.setString(1, file.value());
      FileHead head = FileHead.NONE;
      List<StoredRow> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          head = head(row);
          if (row.getString(5) != null) {
            rows.add(stored(row));
          }
        }
      }
      return new StoredChain(head, rows);
    }
  }

  private StoredRow stored(ResultSet row) throws SQLException {
    EntryColumns columns =
        new EntryColumns(
            text(row, 5), text(row, 6), dialect.day(row, 7), dialect.moment(row, 8), text(row, 9));
    return new StoredRow(row.getLong(4), columns, text(row, 10), text(row, 11));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  /** Takes a file's rows away, as erasing does and nothing else. */
  void clear(Connection connection, CaseFileId file) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from " + table + " where file_id = ?")) {
      delete.setString(1, file.value());
      delete.executeUpdate();
    }
  }

  /** The hash of the row at that position; empty where there is none. */
  String hashAt(Connection connection, CaseFileId file, long position) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select hash from " + table + " where file_id = ? and position = ?")) {
      query.setString(1, file.value());
      query.setLong(2, position);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? text(row, 1) : "";
      }
    }
  }

  void fillIn(Connection connection, CaseFileId file, long position, String hash)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update " + table + " set hash = ? where file_id = ? and position = ?")) {
      update.setString(1, hash);
      update.setString(2, file.value());
      update.setLong(3, position);
      update.executeUpdate();
    }
  }

  Set<EntryId> entryIds(Connection connection, CaseFileId file) throws SQLException {
    Set<EntryId> found = new HashSet<>();
    try (PreparedStatement query =
        connection.prepareStatement("select entry_id from " + table + " where file_id = ?")) {
      query.setString(1, file.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new EntryId(row.getString(1)));
        }
      }
    }
    return found;
  }

  /** Files of which there are entries and no row of their own. */
  List<CaseFileId> withoutFile(Connection connection) throws SQLException {
    List<CaseFileId> found = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select distinct e.file_id from "
                    + table
                    + " e left join "
                    + files
                    + " f on f.id = e.file_id where f.id is null");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        found.add(new CaseFileId(row.getString(1)));
      }
    }
    return found;
  }
}
