// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.Access;

/** Who read which file, each reading chained to the one of the same file before. */
final class AccessTable {

  private static final String FORM = "org.familysafeguarding access chain 1";
  private static final String COLUMNS =
      "file_id, position, reader_id, reader_position, purpose, accessed_at, hash";

  private final String table;
  private final Sql sql;

  AccessTable(String prefix, Dialect dialect) {
    this.table = prefix + "case_access";
    this.sql = new Sql(dialect);
  }

  Access added(Connection on, Access access) throws SQLException {
    List<Row> last =
        sql.atMost(1)
            .list(on, select("file_id = ? order by position desc"), this::row, access.file());
    String before = last.isEmpty() ? beginning(access.file()) : last.get(0).hash();
    long position = last.isEmpty() ? 0 : last.get(0).position() + 1;
    Row row = new Row(position, readings(on, access.reader()), access, "");
    sql.run(
        on,
        "insert into " + table + " (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
        access.file(),
        position,
        access.reader(),
        row.readerPosition(),
        access.purpose().text(),
        access.at(),
        row.hashAfter(before));
    return access;
  }

  private String select(String condition) {
    return "select " + COLUMNS + " from " + table + " where " + condition;
  }

  /** The place of the reader's next reading. */
  private long readings(Connection on, PractitionerId reader) throws SQLException {
    return sql.list(
            on,
            "select count(*), max(reader_position) from " + table + " where reader_id = ?",
            row -> row.getLong(1) == 0 ? 0 : row.getLong(2) + 1,
            reader)
        .get(0);
  }

  List<Access> to(Connection on, CaseFileId file) throws SQLException {
    return accesses(on, "file_id = ? order by position", file);
  }

  List<Access> by(Connection on, PractitionerId reader) throws SQLException {
    return accesses(on, "reader_id = ? order by reader_position", reader);
  }

  private List<Access> accesses(Connection on, String condition, Object value) throws SQLException {
    return sql.list(
        on,
        "select " + COLUMNS + " from " + table + " where " + condition,
        row -> row(row).access(),
        value);
  }

  /**
   * The readings before which one by the same reader is missing, of whatever file. So the last of a
   * file's, cut off with its chain sound, is missed, unless it was its reader's last as well.
   */
  List<Reading> afterMissing(Connection on) throws SQLException {
    List<Reading> after = new ArrayList<>();
    Reading before = new Reading("", "", 0);
    for (Reading reading : readings(on)) {
      boolean first = !reading.reader().equals(before.reader());
      if (reading.position() != (first ? 0 : before.position() + 1)) {
        after.add(reading);
      }
      before = reading;
    }
    return after;
  }

  private List<Reading> readings(Connection on) throws SQLException {
    return sql.list(
        on,
        "select file_id, reader_id, reader_position from "
            + table
            + " order by reader_id, reader_position",
        row -> new Reading(Sql.text(row, 1), Sql.text(row, 2), row.getLong(3)));
  }

  /** A reading as its reader's, which may be what nobody would write. */
  record Reading(String file, String reader, long position) {}

  /** The places at which a file's readings are not what was written; not those cut off the end. */
  List<Long> broken(Connection on, CaseFileId file) throws SQLException {
    List<List<String>> rows =
        sql.list(on, select("file_id = ? order by position"), this::texts, file);
    List<Long> broken = new ArrayList<>();
    String before = beginning(file);
    for (List<String> row : rows) {
      String hash = row.get(row.size() - 1);
      List<String> texts = new ArrayList<>(List.of(before));
      texts.addAll(row.subList(0, row.size() - 1));
      if (!hash.equals(Chain.digest(texts))) {
        broken.add(Long.parseLong(row.get(0)));
      }
      before = hash;
    }
    return broken;
  }

  /** A row as it stands, which may be what nobody would write; the hash is last. */
  private List<String> texts(ResultSet row) throws SQLException {
    return List.of(
        Sql.text(row, 2),
        Sql.text(row, 3),
        Sql.text(row, 4),
        Sql.text(row, 5),
        sql.dialect().moment(row, 6),
        Sql.text(row, 7));
  }

  List<CaseFileId> files(Connection on) throws SQLException {
    return sql.list(
        on, "select distinct file_id from " + table, row -> new CaseFileId(row.getString(1)));
  }

  private static String beginning(CaseFileId file) {
    return Chain.digest(List.of(FORM, file.value()));
  }

  private Row row(ResultSet row) throws SQLException {
    Access access =
        new Access(
            new CaseFileId(row.getString(1)),
            new PractitionerId(row.getString(3)),
            new Narrative(row.getString(5)),
            sql.moment(row, 6));
    return new Row(row.getLong(2), row.getLong(4), access, Sql.text(row, 7));
  }

  private record Row(long position, long readerPosition, Access access, String hash) {

    String hashAfter(String before) {
      return Chain.digest(
          List.of(
              before,
              Long.toString(position),
              access.reader().value(),
              Long.toString(readerPosition),
              access.purpose().text(),
              Moments.text(access.at())));
    }
  }
}
