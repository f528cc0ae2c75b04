// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.Optional;

/** How far a file has come: its version, and the hash of its last entry. */
record FileHead(long version, Optional<String> hash) {

  static final FileHead NONE = new FileHead(0, Optional.empty());
}
