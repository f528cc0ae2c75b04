// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;

/** The commit itself failed: whether the work was kept is known to the database alone. */
final class CommitFailedException extends SQLException {

  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  CommitFailedException(SQLException failure) {
    super("The commit failed", failure.getSQLState(), failure.getErrorCode(), failure);
    this.failure = failure;
  }

  /** What the driver said. */
  SQLException failure() {
    return failure;
  }
}
