// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.familysafeguarding.spi.WorkJudge;

/** A database of some engine, and where in it the tables go. */
record EmptyDatabase(Engine engine, DataSource dataSource, StoreSettings settings)
    implements Place {

  /** The tables, made statement by statement as a host would. */
  EmptyDatabase withTables() {
    try {
      for (String statement : settings.schemaStatements(engine)) {
        run(statement);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return this;
  }

  JdbcCaseFileStore store() {
    return store(Optional.empty());
  }

  @Override
  public JdbcCaseFileStore store(Optional<WorkJudge> judge) {
    return judge
        .map(asked -> JdbcCaseFileStore.over(dataSource, settings, asked))
        .orElseGet(() -> JdbcCaseFileStore.over(dataSource, settings));
  }

  @Override
  public int run(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }

  /** The first column of what is found, with a blank between rows. */
  String ask(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return String.join(" ", found);
    }
  }

  @Override
  public String table(String name) {
    return settings.qualifiedPrefix() + name;
  }
}
