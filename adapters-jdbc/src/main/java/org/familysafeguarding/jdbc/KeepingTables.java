// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.Tombstone;

/** Decisions on whether files are kept: holds, and tombstones of files that were erased. */
final class KeepingTables {

  private static final String HOLD_COLUMNS =
      "position, hold_id, placed_by, placed_grounds, placed_at, released_by, released_grounds,"
          + " released_at, hash";
  private static final String TOMBSTONE_COLUMNS =
      "t.file_id, f.version, f.head_hash, t.decided_by, t.grounds, t.decided_at, t.hash";

  private final String holds;
  private final String tombstones;
  private final String files;
  private final Sql sql;

  KeepingTables(String prefix, Dialect dialect) {
    this.holds = prefix + "case_hold";
    this.tombstones = prefix + "case_tombstone";
    this.files = prefix + "case_file";
    this.sql = new Sql(dialect);
  }

  List<LegalHold> holds(Connection on, CaseFileId file) throws SQLException {
    return sql.list(
        on,
        "select " + HOLD_COLUMNS + " from " + holds + " where file_id = ? order by position",
        this::hold,
        file);
  }

  void place(Connection on, CaseFileId file, long position, LegalHold hold) throws SQLException {
    sql.run(
        on,
        "insert into "
            + holds
            + " (file_id, position, hold_id, placed_by, placed_grounds, placed_at, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        file,
        position,
        hold.id(),
        hold.placed().decidedBy(),
        hold.placed().grounds().text(),
        hold.placed().at(),
        hash(file, position, hold));
  }

  void release(Connection on, CaseFileId file, long position, LegalHold hold) throws SQLException {
    KeepingDecision released = hold.released().orElseThrow();
    sql.run(
        on,
        "update "
            + holds
            + " set released_by = ?, released_grounds = ?, released_at = ?, hash = ? where file_id"
            + " = ? and position = ?",
        released.decidedBy(),
        released.grounds().text(),
        released.at(),
        hash(file, position, hold),
        file,
        position);
  }

  private LegalHold hold(ResultSet row) throws SQLException {
    Optional<KeepingDecision> released =
        row.getString(6) == null ? Optional.empty() : Optional.of(decision(row, 6));
    return new LegalHold(new HoldId(row.getString(2)), decision(row, 3), released);
  }

  private KeepingDecision decision(ResultSet row, int from) throws SQLException {
    return new KeepingDecision(
        new PractitionerId(row.getString(from)),
        new Narrative(row.getString(from + 1)),
        sql.moment(row, from + 2));
  }

  private static String hash(CaseFileId file, long position, LegalHold hold) {
    List<String> texts = new ArrayList<>(List.of(file.value(), Long.toString(position)));
    texts.add(hold.id().value());
    addTo(texts, hold.placed());
    hold.released().ifPresent(released -> addTo(texts, released));
    return Chain.digest(texts);
  }

  private static void addTo(List<String> texts, KeepingDecision decision) {
    Instant at = decision.at();
    texts.addAll(
        List.of(decision.decidedBy().value(), decision.grounds().text(), Moments.text(at)));
  }

  void bury(Connection on, Tombstone tombstone) throws SQLException {
    KeepingDecision decision = tombstone.decision();
    sql.run(
        on,
        "insert into "
            + tombstones
            + " (file_id, decided_by, grounds, decided_at, hash) values (?, ?, ?, ?, ?)",
        tombstone.file(),
        decision.decidedBy(),
        decision.grounds().text(),
        decision.at(),
        hash(tombstone));
  }

  Optional<Tombstone> tombstone(Connection on, CaseFileId file) throws SQLException {
    return tombstones(on, " where t.file_id = ?", file).stream().findFirst();
  }

  List<Tombstone> tombstones(Connection on) throws SQLException {
    return tombstones(on, " order by t.file_id");
  }

  private List<Tombstone> tombstones(Connection on, String which, Object... values)
      throws SQLException {
    return sql.list(on, fromTombstones(TOMBSTONE_COLUMNS) + which, this::tombstone, values);
  }

  private String fromTombstones(String columns) {
    return "select "
        + columns
        + " from "
        + tombstones
        + " t join "
        + files
        + " f on f.id = t.file_id";
  }

  private Tombstone tombstone(ResultSet row) throws SQLException {
    return new Tombstone(
        new CaseFileId(row.getString(1)),
        row.getLong(2),
        new Fingerprint(row.getString(3)),
        decision(row, 4));
  }

  private static String hash(Tombstone tombstone) {
    List<String> texts =
        new ArrayList<>(
            List.of(
                tombstone.file().value(),
                Long.toString(tombstone.entries()),
                tombstone.last().hex()));
    addTo(texts, tombstone.decision());
    return Chain.digest(texts);
  }

  /** The tombstone of a file, if it is what erasing left there. */
  Optional<Tombstone> soundTombstone(Connection on, CaseFileId file) throws SQLException {
    return isBuried(on, file) ? tombstone(on, file) : Optional.empty();
  }

  boolean hasTombstone(Connection on, CaseFileId file) throws SQLException {
    return !sound(on, file).isEmpty();
  }

  /** Whether a sound tombstone accounts for the file's entries. */
  boolean isBuried(Connection on, CaseFileId file) throws SQLException {
    return sound(on, file).equals(List.of(true));
  }

  /** Whether the tombstone is sound, if there is one, as its row and the file's have it. */
  private List<Boolean> sound(Connection on, CaseFileId file) throws SQLException {
    return sql.list(
        on,
        fromTombstones(TOMBSTONE_COLUMNS) + " where t.file_id = ?",
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
    Optional<Tombstone> left = soundTombstone(on, file);
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

  /** Whether a file's holds and tombstone are what was written. */
  boolean areSound(Connection on, CaseFileId file) throws SQLException {
    List<Boolean> sound =
        sql.list(
            on,
            "select " + HOLD_COLUMNS + " from " + holds + " where file_id = ? order by position",
            row -> Chain.digest(texts(file, row)).equals(Sql.text(row, 9)),
            file);
    return !sound.contains(false) && !sound(on, file).contains(false);
  }

  /** What the hash of a hold covers, as the row has it, which may be what nobody would write. */
  private List<String> texts(CaseFileId file, ResultSet row) throws SQLException {
    List<String> texts = new ArrayList<>(List.of(file.value(), Sql.text(row, 1)));
    texts.add(Sql.text(row, 2));
    texts.addAll(List.of(Sql.text(row, 3), Sql.text(row, 4), sql.dialect().moment(row, 5)));
    List<String> released =
        List.of(Sql.text(row, 6), Sql.text(row, 7), sql.dialect().moment(row, 8));
    if (released.stream().anyMatch(each -> !each.isEmpty())) {
      texts.addAll(released);
    }
    return texts;
  }

  /** Every file that a decision is about. */
  List<CaseFileId> files(Connection on) throws SQLException {
    return sql.list(
        on,
        "select file_id from " + holds + " union select file_id from " + tombstones,
        row -> new CaseFileId(row.getString(1)));
  }

  /** Erased files of which there is no tombstone, and files that have one and were not erased. */
  List<CaseFileId> withoutTombstone(Connection on) throws SQLException {
    return sql.list(
        on,
        "select f.id from "
            + files
            + " f left join "
            + tombstones
            + " t on t.file_id = f.id where (f.erased <> 0 and t.file_id is null) or (f.erased = 0"
            + " and t.file_id is not null)",
        row -> new CaseFileId(row.getString(1)));
  }
}
