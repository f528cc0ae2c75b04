// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;

/** A file's rows as they were found, and the head they should lead to. */
record StoredChain(FileHead head, List<StoredRow> rows) {

  /** That of a file nobody has written to. */
  static final StoredChain NONE = new StoredChain(FileHead.NONE, List.of());

  StoredChain {
    rows = List.copyOf(rows);
  }
}
