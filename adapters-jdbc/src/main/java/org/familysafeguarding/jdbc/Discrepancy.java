// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;

/**
 * Something kept beside a history that is not as it should be.
 *
 * @param table the table to look at, without its prefix
 */
public record Discrepancy(CaseFileId file, String table, String what) {

  public Discrepancy {
    requireNonNull(file, "file");
    requireNonNull(table, "table");
    requireNonNull(what, "what");
  }

  /** Reads "CF-1, case_access: reading 3 was edited". */
  @Override
  public String toString() {
    return file + ", " + table + ": " + what;
  }
}
