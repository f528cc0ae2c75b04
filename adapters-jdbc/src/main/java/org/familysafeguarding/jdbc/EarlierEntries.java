// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.familysafeguarding.casefile.CaseFileId;

/** Entries that were kept before there were hashes or rows to search by, and are given theirs. */
final class EarlierEntries {

  private final Transactions transactions;
  private final CaseTables tables;

  EarlierEntries(Transactions transactions, CaseTables tables) {
    this.transactions = transactions;
    this.tables = tables;
  }

  /** Chains each file that is not, in a transaction of its own; tells how many there were. */
  long chain() {
    try {
      long chained = 0;
      for (CaseFileId file : transactions.reading(tables.files()::unchained)) {
        if (transactions.writing(on -> chain(on, file))) {
          chained++;
        }
      }
      return chained;
    } catch (SQLException failure) {
      throw Silenced.failure("Giving earlier entries their hashes", failure);
    }
  }

  private boolean chain(Connection on, CaseFileId file) throws SQLException {
    StoredChain stored = tables.entries().chain(on, file);
    if (stored.head().hash().isPresent()) {
      return false;
    }
    String hash = Chain.beginning(file);
    for (StoredRow row : stored.rows()) {
      hash = Chain.next(hash, row.position(), row.columns(), row.payload());
      tables.entries().fillIn(on, file, row.position(), hash);
    }
    tables.search().rebuild(on, file);
    return tables.files().fillIn(on, file, FileHead.at(stored.head().version(), hash));
  }
}
