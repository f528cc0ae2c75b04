// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;

/**
 * A database with one file of one entry, and two sessions that come upon each other in it.
 *
 * <p>Whatever they do, in the end every chain is sound, and what is kept beside the histories fits
 * them: closing looks.
 */
final class TwoSessions implements AutoCloseable {

  static final CaseFileId FILE = new CaseFileId("CF-1");
  static final Entry BEFORE = Writing.entry("E1", "One.");
  static final Entry BY_FIRST = Writing.entry("E2", "By the first.");
  static final Entry BY_SECOND = Writing.entry("E3", "By the second.");

  final EmptyDatabase database;
  final Session first;
  final Session second;

  TwoSessions(TestedEngine engine) throws SQLException {
    database = engine.empty().withTables();
    database.store().append(FILE, 0, List.of(BEFORE));
    first = new Session(engine, database);
    second = new Session(engine, database);
  }

  /** Which entries a third finds in the file. */
  List<Entry> entries() {
    return database.store().history(FILE).entries();
  }

  /** The file as a session sees it. */
  static CaseHistory seenBy(Session session) {
    return session.store().history(FILE);
  }

  /** How a statement about a table begins: "insert into", and the table. */
  String statement(String doing, String table) {
    return doing + " " + database.table(table) + " ";
  }

  @Override
  public void close() throws SQLException {
    first.close();
    second.close();
    JdbcCaseFileStore store = database.store();
    assertThat(store.verifyAll()).as("The chains").isEmpty();
    assertThat(store.checkRecords()).as("What is kept beside the histories").isEmpty();
  }
}
