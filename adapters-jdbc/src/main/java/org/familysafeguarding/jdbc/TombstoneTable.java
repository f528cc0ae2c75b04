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
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.Tombstone;

/** What is left of files that were erased. */
final class TombstoneTable {

  private static final String COLUMNS =
      "t.file_id, f.version, f.head_hash, t.decided_by, t.grounds, t.decided_at, t.hash";

  private final String table;
  private final String files;
  private final Sql sql;

  TombstoneTable(String prefix, Dialect dialect) {
    this.table = prefix + "case_tombstone";
    this.files = prefix + "case_file";
    this.sql = new Sql(dialect);
  }

  void bury(Connection on, Tombstone tombstone) throws SQLException {
    KeepingDecision decision = tombstone.decision();
    sql.run(
        on,
        "insert into "
            + table
            + " (file_id, decided_by, grounds, decided_at, hash) values (?, ?, ?, ?, ?)",
        tombstone.file(),
        decision.decidedBy(),
        decision.grounds().text(),
        decision.at(),
        hash(tombstone));
  }

  Optional<Tombstone> of(Connection on, CaseFileId file) throws SQLException {
    return tombstones(on, " where t.file_id = ?", file).stream().findFirst();
  }

  List<Tombstone> all(Connection on) throws SQLException {
    return tombstones(on, " order by t.file_id");
  }

  private List<Tombstone> tombstones(Connection on, String which, Object... values)
      throws SQLException {
    return sql.list(on, select() + which, this::tombstone, values);
  }

  private String select() {
    return "select " + COLUMNS + " from " + table + " t join " + files + " f on f.id = t.file_id";
  }

  private Tombstone tombstone(ResultSet row) throws SQLException {
    return new Tombstone(
        new CaseFileId(row.getString(1)),
        row.getLong(2),
        new Fingerprint(row.getString(3)),
        Decisions.read(sql, row, 4));
  }

  private static String hash(Tombstone tombstone) {
    List<String> texts =
        new ArrayList<>(
            List.of(
                tombstone.file().value(),
                Long.toString(tombstone.entries()),
                tombstone.last().hex()));
    texts.addAll(Decisions.texts(tombstone.decision()));
    return Chain.digest(texts);
  }

  /** The tombstone of a file, if it is what erasing left there. */
  Optional<Tombstone> sound(Connection on, CaseFileId file) throws SQLException {
    return isBuried(on, file) ? of(on, file) : Optional.empty();
  }

  boolean has(Connection on, CaseFileId file) throws SQLException {
    return !soundness(on, file).isEmpty();
  }

  /** Whether a sound tombstone accounts for the file's entries. */
  boolean isBuried(Connection on, CaseFileId file) throws SQLException {
    return soundness(on, file).equals(List.of(true));
  }

  /** Files whose tombstone is not what erasing left. */
  List<CaseFileId> edited(Connection on) throws SQLException {
    List<CaseFileId> edited = new ArrayList<>();
    for (CaseFileId file : files(on)) {
      if (soundness(on, file).contains(false)) {
        edited.add(file);
      }
    }
    return edited;
  }

  private List<CaseFileId> files(Connection on) throws SQLException {
    return sql.list(on, "select file_id from " + table, row -> new CaseFileId(row.getString(1)));
  }

  /** Whether the tombstone is sound, if there is one, as its row and the file's have it. */
  private List<Boolean> soundness(Connection on, CaseFileId file) throws SQLException {
    return sql.list(
        on,
        select() + " where t.file_id = ?",
        row -> Chain.digest(texts(row)).equals(Sql.text(row, 7)),
        file);
  }

  /** What the hash of a tombstone covers, as it stands, which may be what nobody would write. */
  private List<String> texts(ResultSet row) throws SQLException {
    return List.of(
        Sql.text(row, 1),
        Sql.text(row, 2),
        Sql.text(row, 3),
        Sql.text(row, 4),
        Sql.text(row, 5),
        sql.dialect().moment(row, 6));
  }

  /** What whoever asks for an erased file is told. */
  RuntimeException gone(Connection on, CaseFileId file) throws SQLException {
    Optional<Tombstone> left = sound(on, file);
    if (left.isPresent()) {
      return new ErasedCaseFileException(left.get());
    }
    String damage =
        "Case file "
            + file
            + " is marked as erased, or has a tombstone, but no tombstone that erasing it left;"
            + " rows were changed by another hand";
    return new CaseFileStoreException(damage, new IllegalStateException(damage));
  }

  /** Erased files of which there is no tombstone, and files that have one and were not erased. */
  List<CaseFileId> withoutTombstone(Connection on) throws SQLException {
    return sql.list(
        on,
        "select f.id from "
            + files
            + " f left join "
            + table
            + " t on t.file_id = f.id where (f.erased <> 0 and t.file_id is null) or (f.erased = 0"
            + " and t.file_id is not null)",
        row -> new CaseFileId(row.getString(1)));
  }
}
