// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;

/**
 * What is known of a file before it is appended to.
 *
 * @param payloads the lines of entries that end something or change another, if they were read
 * @param nothingEnds whether there are known to be none
 */
record KnownFile(FileHead head, List<String> payloads, boolean nothingEnds) {

  KnownFile {
    payloads = List.copyOf(payloads);
  }

  /** A file of which no entry was read. */
  static KnownFile at(FileHead head, boolean nothingEnds) {
    return new KnownFile(head, List.of(), nothingEnds);
  }
}
