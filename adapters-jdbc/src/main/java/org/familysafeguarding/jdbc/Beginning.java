// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.StaleCaseFileException;

/** Several files begun at once: one transaction, and each kind of row in batches. */
final class Beginning {

  private final List<CaseHistory> histories;
  private final CaseTables tables;
  private final Worklists worklists;

  Beginning(List<CaseHistory> histories, CaseTables tables, Worklists worklists) {
    this.histories = List.copyOf(histories);
    this.tables = tables;
    this.worklists = worklists;
    Set<CaseFileId> named = new HashSet<>();
    for (CaseHistory history : this.histories) {
      if (!named.add(history.id())) {
        throw new IllegalArgumentException(history.id() + " is among the files twice");
      }
      if (history.version() == 0) {
        throw new IllegalArgumentException(history.id() + " has no entries to begin with");
      }
    }
  }

  boolean written(Connection on) throws SQLException {
    if (histories.isEmpty()) {
      return false;
    }
    tables.files().aboutToWrite(on);
    refuseKnown(on);
    Script script = new Script(tables.dialect());
    List<List<ChainedRow>> chained = new ArrayList<>();
    for (CaseHistory history : histories) {
      List<ChainedRow> rows = chained(history);
      chained.add(rows);
      String last = rows.get(rows.size() - 1).hash();
      tables.files().begin(script, history.id(), FileHead.at(rows.size(), last));
    }
    for (int at = 0; at < chained.size(); at++) {
      tables.entries().insert(script, histories.get(at).id(), 0, chained.get(at));
    }
    tables.search().begin(script, histories);
    worklists.begin(script, histories);
    script.run(on);
    return true;
  }

  private List<ChainedRow> chained(CaseHistory history) {
    List<EntryRow> rows =
        history.entries().stream()
            .map(entry -> EntryRow.of(history.id(), entry, tables.lines()))
            .toList();
    return ChainedRow.following(Chain.beginning(history.id()), 0, rows);
  }

  private void refuseKnown(Connection on) throws SQLException {
    for (CaseFileId file : tables.files().known(on, ids())) {
      FileHead head = tables.files().head(on, file);
      if (head.erased()) {
        throw new ErasedCaseFileException(tables.keeping().tombstone(on, file).orElseThrow());
      }
      throw new StaleCaseFileException(file, 0, head.version());
    }
  }

  private List<CaseFileId> ids() {
    return histories.stream().map(CaseHistory::id).toList();
  }
}
