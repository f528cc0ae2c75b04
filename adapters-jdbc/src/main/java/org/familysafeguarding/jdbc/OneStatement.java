// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of several tables that are one statement, and hang on the first of them: if that changes
 * no row, nothing is changed.
 *
 * <p>One statement is done whole or not at all, so that no transaction is needed around it. Each
 * part sees the tables as they were before all of them; so no two parts may change one row.
 */
final class OneStatement {

  private static final int MOST_SHAPES = 500;

  /** What was said before is said in the same words, for each shape of a change. */
  private static final Cache<List<Object>, String> SAID =
      CacheBuilder.newBuilder().maximumSize(MOST_SHAPES).build();

  private final List<Script.Run> parts;

  OneStatement(List<Script.Run> parts) {
    this.parts = parts;
  }

  /** Tells whether the first part changed a row, and so whether anything was changed. */
  boolean run(Connection on, Sql sql) throws SQLException {
    try (PreparedStatement statement =
        on.prepareStatement(SAID.asMap().computeIfAbsent(shape(), shape -> text()))) {
      bind(statement, sql);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getLong(1) > 0;
      }
    }
  }

  /** All that its text depends on. */
  private List<Object> shape() {
    List<Object> shape = new ArrayList<>();
    for (Script.Run part : parts) {
      shape.add(part.statement());
      shape.add(part.inserts() ? part.asArrays().types() : part.rows().size());
      shape.add(part.rows().size() == 1);
    }
    return shape;
  }

  private String text() {
    List<String> said = new ArrayList<>();
    said.add("with head as (" + parts.get(0).statement() + " returning id)");
    for (Script.Run part : rest()) {
      if (part.inserts()) {
        said.add(named(said.size(), inserting(part.asArrays())));
      } else {
        String change = part.statement() + " and exists (select from head)";
        part.rows().forEach(row -> said.add(named(said.size(), change)));
      }
    }
    return String.join(", ", said) + " select count(*) from head";
  }

  /** A single row as values, for arrays of one cost more than they save. */
  private static String inserting(ManyRows rows) {
    return rows.isOne() ? rows.statementOfOne("head") : rows.statement("head, ");
  }

  private static String named(int number, String change) {
    return "part_" + number + " as (" + change + ")";
  }

  private void bind(PreparedStatement statement, Sql sql) throws SQLException {
    int next = sql.bindFrom(statement, 1, parts.get(0).rows().get(0));
    for (Script.Run part : rest()) {
      if (part.inserts()) {
        ManyRows rows = part.asArrays();
        next = rows.isOne() ? rows.bindOne(statement, next) : rows.bind(statement, next);
      } else {
        for (List<Object> row : part.rows()) {
          next = sql.bindFrom(statement, next, row);
        }
      }
    }
  }

  private List<Script.Run> rest() {
    return parts.subList(1, parts.size());
  }
}
