// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;

/** What is known of a file before it is appended to: its head, and some of its entries' lines. */
record KnownFile(FileHead head, List<String> payloads) {

  KnownFile {
    payloads = List.copyOf(payloads);
  }
}
