// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A row about to be added, and its hash, which follows upon the row before. */
record ChainedRow(EntryRow row, String hash) {

  /** The rows that follow upon that hash, the first of them at that position. */
  static List<ChainedRow> following(String before, long first, List<EntryRow> rows) {
    List<ChainedRow> chained = new ArrayList<>(rows.size());
    String hash = before;
    long position = first;
    for (EntryRow row : rows) {
      hash = Chain.next(hash, position++, row.columns(), row.payload());
      chained.add(new ChainedRow(row, hash));
    }
    return chained;
  }
}
