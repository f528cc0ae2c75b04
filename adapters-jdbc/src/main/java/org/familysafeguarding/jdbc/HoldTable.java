// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;

/**
 * Holds on files, each chained to the placing of the one of the same file before.
 *
 * <p>A hash covers how the hold was placed and, through it, how all before it were. The hash of a
 * released one follows upon the hash it had till then, so that releasing changes no other row, and
 * makes no row sound that was not.
 */
final class HoldTable {

  private static final String FORM = "org.familysafeguarding hold chain 1";
  private static final String COLUMNS =
      "position, hold_id, placed_by, placed_grounds, placed_at, released_by, released_grounds,"
          + " released_at, hash";

  private final String table;
  private final String insert;
  private final String release;
  private final Sql sql;

  HoldTable(String prefix, Dialect dialect) {
    this.table = prefix + "case_hold";
    this.insert =
        "insert into "
            + table
            + " (file_id, position, hold_id, placed_by, placed_grounds, placed_at, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    this.release =
        "update "
            + table
            + " set released_by = ?, released_grounds = ?, released_at = ?, hash = ?"
            + " where file_id = ? and position = ? and hash = ?";
    this.sql = new Sql(dialect);
  }

  /** A hold, and where its row stands. */
  record Placed(long position, LegalHold hold, String hash) {

    boolean isOf(HoldId id) {
      return hold.id().equals(id);
    }
  }

  List<Placed> of(Connection on, CaseFileId file) throws SQLException {
    return rows(on, file, this::placed);
  }

  List<LegalHold> holds(Connection on, CaseFileId file) throws SQLException {
    return of(on, file).stream().map(Placed::hold).toList();
  }

  private <T> List<T> rows(Connection on, CaseFileId file, Sql.RowReader<T> reader)
      throws SQLException {
    return sql.list(
        on,
        "select " + COLUMNS + " from " + table + " where file_id = ? order by position",
        reader,
        file);
  }

  private Placed placed(ResultSet row) throws SQLException {
    Optional<KeepingDecision> released =
        row.getString(6) == null ? Optional.empty() : Optional.of(Decisions.read(sql, row, 6));
    LegalHold hold =
        new LegalHold(new HoldId(row.getString(2)), Decisions.read(sql, row, 3), released);
    return new Placed(row.getLong(1), hold, Sql.text(row, 9));
  }

  /** Puts a hold after the last that is there, for one before it may have been taken away. */
  void place(Connection on, CaseFileId file, HoldId hold, KeepingDecision decision)
      throws SQLException {
    String before = beginning(file);
    long position = 0;
    for (Row row : rows(on, file, this::row)) {
      before = row.placedAfter(before);
      position = row.position() + 1;
    }
    List<String> placing = new ArrayList<>(List.of(Long.toString(position), hold.value()));
    placing.addAll(Decisions.texts(decision));
    sql.run(
        on,
        insert,
        file,
        position,
        hold,
        decision.decidedBy(),
        decision.grounds().text(),
        decision.at(),
        after(before, placing));
  }

  /** Releases that hold, as it was read. */
  void release(Connection on, CaseFileId file, Placed hold, KeepingDecision decision)
      throws SQLException {
    int changed =
        sql.run(
            on,
            release,
            decision.decidedBy(),
            decision.grounds().text(),
            decision.at(),
            after(hold.hash(), Decisions.texts(decision)),
            file,
            hold.position(),
            hold.hash());
    if (changed != 1) {
      throw new SQLException("The hold was changed while it was read", Attempts.IN_THE_WAY);
    }
  }

  /** What is wrong with a file's holds; that the last of them was taken away, nothing tells. */
  List<String> wrong(Connection on, CaseFileId file) throws SQLException {
    List<String> wrong = new ArrayList<>();
    String before = beginning(file);
    long next = 0;
    for (Row row : rows(on, file, this::row)) {
      if (row.position() != next) {
        wrong.add("a hold before hold " + row.position() + " was taken away");
      } else if (!row.hash().equals(row.hashAfter(before))) {
        wrong.add("hold " + row.position() + ", or one before it, was edited");
      }
      before = row.placedAfter(before);
      next = row.position() + 1;
    }
    return wrong;
  }

  /** A row as it stands, which may be what nobody would write. */
  private Row row(ResultSet row) throws SQLException {
    List<String> placing =
        List.of(
            Sql.text(row, 1),
            Sql.text(row, 2),
            Sql.text(row, 3),
            Sql.text(row, 4),
            sql.dialect().moment(row, 5));
    List<String> releasing =
        List.of(Sql.text(row, 6), Sql.text(row, 7), sql.dialect().moment(row, 8));
    return new Row(row.getLong(1), placing, releasing, Sql.text(row, 9));
  }

  private record Row(long position, List<String> placing, List<String> releasing, String hash) {

    /** The hash it should have had when it was placed. */
    String placedAfter(String before) {
      return after(before, placing);
    }

    String hashAfter(String before) {
      String placed = placedAfter(before);
      return releasing.stream().allMatch(String::isEmpty) ? placed : after(placed, releasing);
    }
  }

  private static String after(String before, List<String> texts) {
    List<String> all = new ArrayList<>(List.of(before));
    all.addAll(texts);
    return Chain.digest(all);
  }

  private static String beginning(CaseFileId file) {
    return Chain.digest(List.of(FORM, file.value()));
  }

  /** Files that have had a hold. */
  List<CaseFileId> files(Connection on) throws SQLException {
    return sql.list(
        on, "select distinct file_id from " + table, row -> new CaseFileId(row.getString(1)));
  }
}
