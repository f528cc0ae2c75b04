// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.Optional;

/** How far a file has come: its version, the hash of its last entry, and whether it was erased. */
record FileHead(long version, Optional<String> hash, boolean erased) {

  /** That of a file nobody has written to. */
  static final FileHead NONE = new FileHead(0, Optional.empty(), false);

  /** That of a file which is there. */
  static FileHead at(long version, String hash) {
    return new FileHead(version, Optional.of(hash), false);
  }
}
