// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that are said one after the other, in as few messages as the engine takes.
 *
 * <p>A message to a server and back costs more than what most statements do there. Where an engine
 * takes several statements at once, a short script is one message; otherwise each run of the same
 * statement is one.
 */
final class Script {

  private static final int AT_ONCE = 60;
  private static final String VALUES = " values ";

  private record Step(String statement, List<Object> values) {}

  private final Sql sql;
  private final List<Step> steps = new ArrayList<>();

  Script(Dialect dialect) {
    this.sql = new Sql(dialect);
  }

  /** Says this next. */
  void then(String statement, Object... values) {
    steps.add(new Step(statement, List.of(values)));
  }

  /** Says this next, once for each row of values. */
  void thenEach(String statement, List<List<Object>> rows) {
    rows.forEach(row -> steps.add(new Step(statement, row)));
  }

  /** Runs all statements. */
  void run(Connection on) throws SQLException {
    if (isOneMessage()) {
      runAtOnce(on);
    } else {
      runOneByOne(on, 0);
    }
  }

  /**
   * Runs all statements if the first changes a row; tells whether it did.
   *
   * <p>If it changed none, the rest may have been run or not, and the transaction is to be undone.
   */
  boolean runIfFirstHolds(Connection on) throws SQLException {
    if (isOneMessage()) {
      return runAtOnce(on) > 0;
    }
    Step first = steps.get(0);
    if (sql.run(on, first.statement(), first.values().toArray()) == 0) {
      return false;
    }
    runOneByOne(on, 1);
    return true;
  }

  private boolean isOneMessage() {
    return sql.dialect().takesSeveralStatements() && !steps.isEmpty() && steps.size() <= AT_ONCE;
  }

  /** Tells how many rows the first changed. */
  private int runAtOnce(Connection on) throws SQLException {
    String all = String.join(";", statements());
    List<Object> values = new ArrayList<>();
    steps.forEach(step -> values.addAll(step.values()));
    try (PreparedStatement statement = on.prepareStatement(all)) {
      sql.bind(statement, values.toArray());
      statement.execute();
      return statement.getUpdateCount();
    }
  }

  /** The statements; rows that go into one table one after the other go there in one statement. */
  private List<String> statements() {
    List<String> statements = new ArrayList<>();
    String before = "";
    for (Step step : steps) {
      int values = step.statement().indexOf(VALUES);
      if (values > 0 && step.statement().equals(before)) {
        int last = statements.size() - 1;
        String row = step.statement().substring(values + VALUES.length());
        statements.set(last, statements.get(last) + ", " + row);
      } else {
        statements.add(step.statement());
      }
      before = step.statement();
    }
    return statements;
  }

  private void runOneByOne(Connection on, int from) throws SQLException {
    int next = from;
    while (next < steps.size()) {
      String statement = steps.get(next).statement();
      List<List<Object>> rows = new ArrayList<>();
      for (; next < steps.size() && steps.get(next).statement().equals(statement); next++) {
        rows.add(steps.get(next).values());
      }
      sql.batch(on, statement, rows);
    }
  }
}
