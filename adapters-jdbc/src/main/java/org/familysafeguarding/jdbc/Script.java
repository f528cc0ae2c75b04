// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Statements that are said one after the other, in as few messages as the engine takes.
 *
 * <p>A message to a server and back costs more than what most statements do there. Where an engine
 * takes several statements at once, a short script is one message; otherwise each run of the same
 * statement is one.
 */
final class Script {

  /** How many rows are said at once. */
  static final int AT_ONCE = 60;

  private static final String VALUES = " values ";

  private record Step(String statement, List<Object> values) {}

  /** One statement, said once for each row of values. */
  record Run(String statement, List<List<Object>> rows) {

    /** Whether it inserts rows. */
    boolean inserts() {
      return statement.contains(VALUES);
    }

    /** The same rows for an engine that makes them of arrays. */
    ManyRows asArrays() {
      int values = statement.indexOf(VALUES);
      int end = statement.indexOf(')', values) + 1;
      return new ManyRows(statement.substring(0, values), statement.substring(end), rows);
    }
  }

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

  /**
   * Says all of it as one statement, which does nothing unless the first part changes a row; tells
   * whether it did. Only for engines that {@link Dialect#changesSeveralTablesAtOnce}.
   */
  boolean runAsOneStatement(Connection on) throws SQLException {
    return new OneStatement(runs(0)).run(on, sql);
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
    for (Run run : runs(0)) {
      int values = run.statement().indexOf(VALUES);
      if (!run.inserts()) {
        statements.addAll(Collections.nCopies(run.rows().size(), run.statement()));
      } else {
        int end = run.statement().indexOf(')', values) + 1;
        String row = run.statement().substring(values + VALUES.length(), end);
        String more = (", " + row).repeat(run.rows().size() - 1);
        statements.add(new StringBuilder(run.statement()).insert(end, more).toString());
      }
    }
    return statements;
  }

  private void runOneByOne(Connection on, int from) throws SQLException {
    for (Run run : runs(from)) {
      if (run.inserts() && run.rows().size() > AT_ONCE && sql.dialect().makesRowsOfArrays()) {
        run.asArrays().insert(on);
      } else {
        sql.batch(on, run.statement(), run.rows());
      }
    }
  }

  /** The steps from that one on; those of one statement that follow one another are one run. */
  private List<Run> runs(int from) {
    List<Run> runs = new ArrayList<>();
    for (Step step : steps.subList(from, steps.size())) {
      if (runs.isEmpty() || !runs.get(runs.size() - 1).statement().equals(step.statement())) {
        runs.add(new Run(step.statement(), new ArrayList<>()));
      }
      runs.get(runs.size() - 1).rows().add(step.values());
    }
    return runs;
  }
}
