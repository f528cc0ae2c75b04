// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;

/** Whole histories, read back; where each stood is remembered for what is appended next. */
record Histories(CaseTables tables) {

  CaseHistory of(Connection on, CaseFileId file) throws SQLException {
    StoredFile stored = tables.entries().payloads(on, file);
    if (stored.isErased()) {
      throw tables.tombstones().gone(on, file);
    }
    CaseHistory history = stored.history(file, tables.lines());
    if (stored.head().hash().isPresent()) {
      tables.lastSeen().saw(file, stored.head(), SearchTables.nothingEnds(history.entries()));
    }
    return history;
  }
}
