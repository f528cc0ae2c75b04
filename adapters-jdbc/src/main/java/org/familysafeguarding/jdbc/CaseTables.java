// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.json.CaseFileKeys;
import org.familysafeguarding.json.EntryLines;

/** The tables of one store on one engine. */
final class CaseTables {

  private final Dialect dialect;
  private final String prefix;
  private final Optional<CaseFileKeys> keys;
  private final EntryLines lines;
  private final FileTable files;
  private final EntryTable entries;
  private final SearchTables search;
  private final WorkTables work;
  private final AccessTable accesses;
  private final HoldTable holds;
  private final TombstoneTable tombstones;
  private final LastSeen lastSeen;

  CaseTables(Engine engine, StoreSettings settings) {
    this(engine, settings, LastSeen.ofMany());
  }

  CaseTables(Engine engine, StoreSettings settings, LastSeen lastSeen) {
    this.lastSeen = lastSeen;
    this.dialect = engine.dialect();
    this.prefix = settings.qualifiedPrefix();
    this.keys = settings.keys();
    this.lines = settings.lines();
    this.files = new FileTable(prefix, dialect);
    this.entries = new EntryTable(prefix, dialect);
    this.search = new SearchTables(prefix, dialect, lines);
    this.work = new WorkTables(prefix, dialect);
    this.accesses = new AccessTable(prefix, dialect);
    this.holds = new HoldTable(prefix, dialect);
    this.tombstones = new TombstoneTable(prefix, dialect);
  }

  Dialect dialect() {
    return dialect;
  }

  /** How entries are written as lines, and read back. */
  EntryLines lines() {
    return lines;
  }

  /** The keys that entries are sealed with, if they are. */
  Optional<CaseFileKeys> keys() {
    return keys;
  }

  FileTable files() {
    return files;
  }

  EntryTable entries() {
    return entries;
  }

  SearchTables search() {
    return search;
  }

  WorkTables work() {
    return work;
  }

  AccessTable accesses() {
    return accesses;
  }

  HoldTable holds() {
    return holds;
  }

  TombstoneTable tombstones() {
    return tombstones;
  }

  /** Where files stood when they were last read or written through these tables. */
  LastSeen lastSeen() {
    return lastSeen;
  }

  /** Makes a file's rows to search by anew, once nobody else can change the file. */
  CaseFileId anew(Connection connection, CaseFileId file) throws SQLException {
    files.lock(connection, file);
    search.rebuild(connection, file);
    return file;
  }

  /** What each table must have, an id first; the tables in the order in which they are made. */
  Map<String, String> expected() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("case_file", "id, version, head_hash, erased");
    expected.put(
        "case_entry",
        "entry_id, file_id, position, event_kind, occurred_on, recorded_at, recorded_by, payload,"
            + " hash");
    expected.put("case_person", "file_id, scheme, identifier");
    expected.put("case_plan", "file_id, plan_id, plan_kind, child_id, started_on, ended_on");
    expected.put(
        "case_allocation",
        "file_id, allocation_id, practitioner_id, allocation_role, started_on, ended_on");
    besideHistories(expected);
    return expected;
  }

  private static void besideHistories(Map<String, String> expected) {
    expected.put("case_judged", "file_id, judged_on");
    expected.put(
        "case_work",
        "file_id, position, rule_id, subject_kind, subject_id, children, due_by, duty,"
            + " practitioner_id, team_id");
    expected.put(
        "case_access", "file_id, position, reader_id, reader_position, purpose, accessed_at, hash");
    expected.put(
        "case_hold",
        "file_id, position, hold_id, placed_by, placed_grounds, placed_at, released_by,"
            + " released_grounds, released_at, hash");
    expected.put("case_tombstone", "file_id, decided_by, grounds, decided_at, hash");
  }

  /** A table's name as it is to be written. */
  String named(String table) {
    return prefix + table;
  }

  /** Whether a table tells its ids apart by case; fails where it or a column is missing. */
  boolean tellsCaseApart(Connection connection, String table, String columns) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select " + columns + " from " + named(table) + " where 1 = 0");
        ResultSet none = query.executeQuery()) {
      return dialect.tellsCaseApart(none.getMetaData());
    }
  }
}
