// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import org.familysafeguarding.spi.WorkJudge;

/** Somewhere that stores can be opened, and that another hand can reach. */
interface Place {

  /** A store there, asking that judge if there is one. */
  JdbcCaseFileStore store(Optional<WorkJudge> judge) throws SQLException;

  /** What another hand does. */
  int run(String sql) throws SQLException;

  /** A table's name as it is to be written. */
  String table(String name);
}
