// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.json.DestroyedKeyException;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.json.UnreadableEntryException;

/** Whether what is kept beside the histories is as it should be. */
final class Records {

  private static final String SEARCHED = "case_person, case_plan, case_allocation";

  private final CaseTables tables;
  private final EntryLines lines;

  Records(CaseTables tables) {
    this.tables = tables;
    this.lines = tables.lines();
  }

  List<Discrepancy> check(Connection on) throws SQLException {
    List<Discrepancy> found = new ArrayList<>();
    for (CaseFileId file : tables.files().files(on)) {
      checkRows(on, file, found);
    }
    for (CaseFileId file : tables.search().strays().files(on)) {
      found.add(new Discrepancy(file, SEARCHED, "there is no such file"));
    }
    checkReadings(on, found);
    checkDecisions(on, found);
    return found;
  }

  private void checkRows(Connection on, CaseFileId file, List<Discrepancy> found)
      throws SQLException {
    try {
      if (!fits(on, file)) {
        found.add(new Discrepancy(file, SEARCHED, "not what its history gives"));
      }
    } catch (DestroyedKeyException destroyed) {
      found.add(new Discrepancy(file, "case_entry", "its key was destroyed; erase the file"));
    } catch (UnreadableEntryException unreadable) {
      found.add(new Discrepancy(file, "case_entry", "an entry cannot be read"));
    } catch (ImpossibleHistoryException impossible) {
      found.add(new Discrepancy(file, "case_entry", "an entry is there twice"));
    }
  }

  private boolean fits(Connection on, CaseFileId file) throws SQLException {
    List<Entry> history =
        tables.entries().payloads(on, file).payloads().stream()
            .map(line -> lines.read(file, line))
            .toList();
    return tables.search().fit(on, file, history);
  }

  private void checkReadings(Connection on, List<Discrepancy> found) throws SQLException {
    for (CaseFileId file : tables.accesses().files(on)) {
      for (long position : tables.accesses().broken(on, file)) {
        found.add(new Discrepancy(file, "case_access", "reading " + position + " was edited"));
      }
    }
    for (AccessTable.Reading after : tables.accesses().afterMissing(on)) {
      found.add(
          new Discrepancy(
              new CaseFileId(after.file()),
              "case_access",
              "an earlier reading by " + after.reader() + ", of some file, was taken away"));
    }
  }

  private void checkDecisions(Connection on, List<Discrepancy> found) throws SQLException {
    for (CaseFileId file : tables.holds().files(on)) {
      for (String what : tables.holds().wrong(on, file)) {
        found.add(new Discrepancy(file, "case_hold", what));
      }
    }
    for (CaseFileId file : tables.tombstones().edited(on)) {
      found.add(new Discrepancy(file, "case_tombstone", "the decision was edited"));
    }
    for (CaseFileId file : tables.tombstones().withoutTombstone(on)) {
      found.add(new Discrepancy(file, "case_tombstone", "does not fit case_file"));
    }
  }
}
