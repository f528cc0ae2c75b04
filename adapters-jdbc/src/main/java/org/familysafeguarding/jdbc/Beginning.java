// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.StaleCaseFileException;

/** Several files begun at once: one transaction, and each kind of row in batches. */
final class Beginning {

  private final List<CaseHistory> histories;
  private final CaseTables tables;
  private final Worklists worklists;
  private Optional<Script> workedOut = Optional.empty();

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

  void run(Calls calls) {
    calls.writing("Beginning " + histories.size() + " case files", this::written);
  }

  /**
   * Works out the rows before they are asked for. Sealing makes keys, so of sealed files nothing is
   * worked out until it is known that the store has none of them and none was erased.
   */
  Runnable prepared(Calls calls) {
    if (tables.keys().isEmpty()) {
      workedOut = Optional.of(rows());
    }
    return () -> run(calls);
  }

  private boolean written(Connection on) throws SQLException {
    if (histories.isEmpty()) {
      return false;
    }
    tables.files().aboutToWrite(on);
    refuseKnown(on);
    workedOut.orElseGet(this::rows).run(on);
    Script work = new Script(tables.dialect());
    worklists.begin(work, histories);
    work.run(on);
    return true;
  }

  /** The rows that the histories give. */
  private Script rows() {
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
    return script;
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
        throw tables.tombstones().gone(on, file);
      }
      throw new StaleCaseFileException(file, 0, head.version());
    }
  }

  private List<CaseFileId> ids() {
    return histories.stream().map(CaseHistory::id).toList();
  }
}
