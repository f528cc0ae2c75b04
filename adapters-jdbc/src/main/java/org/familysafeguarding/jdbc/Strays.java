// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/** Rows whose file is not there or was erased; only another hand leaves any. */
final class Strays {

  private final String files;
  private final List<String> tables;
  private final Sql sql;

  Strays(String prefix, Dialect dialect, String... tables) {
    this.files = prefix + "case_file";
    this.tables = List.of(tables).stream().map(table -> prefix + table).toList();
    this.sql = new Sql(dialect);
  }

  /** Whose they are, each file once for each table. */
  List<CaseFileId> files(Connection on) throws SQLException {
    List<CaseFileId> found = new ArrayList<>();
    for (String table : tables) {
      found.addAll(files(on, table));
    }
    return found;
  }

  private List<CaseFileId> files(Connection on, String table) throws SQLException {
    return sql.list(
        on,
        "select distinct t.file_id from %s t left join %s f on f.id = t.file_id and f.erased = 0"
                .formatted(table, files)
            + " where f.id is null",
        row -> new CaseFileId(row.getString(1)));
  }

  /** Takes them away, unless their file has begun since they were found; tells how many. */
  int remove(Connection on) throws SQLException {
    String remove =
        "delete from %s where file_id = ?"
            + " and not exists (select 1 from %s f where f.id = ? and f.erased = 0)";
    int removed = 0;
    for (String table : tables) {
      for (CaseFileId file : files(on, table)) {
        removed += sql.run(on, remove.formatted(table, files), file, file);
      }
    }
    return removed;
  }
}
