// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

/** One entry as the table was found to have it, whoever wrote it there. */
record StoredRow(long position, EntryColumns columns, String payload, String hash) {

  /** The hash it should have if it stood at that position after a row of that hash. */
  String hashAfter(String before, long at) {
    return Chain.next(before, at, columns, payload);
  }
}
